namespace Disagree.Reports.Html.Markup;

/// <summary>The elements that a report is made of. None of them runs, loads or embeds anything.</summary>
internal enum Tag
{
    A, Article, Bdi, Blockquote, Body, Button, Caption, Dd, Details, Div, Dl, Dt, Figcaption, Figure, Footer, Form, G, H1, H2, H3, H4, Head, Header,
    Html, Input, Label, Li, Line, Main, Mark, Nav, Ol, Option, Output, P, Path, Section, Select, Span, Strong, Summary, Svg, Table, Tbody, Td, Text,
    Th, Thead, Time, Title, Tr, Ul,
}
