namespace Disagree.Tests.Names;

/// <summary>Names of bodies and firms, also beside places.</summary>
public sealed class FindBodiesTests
{
    [Theory]
    [InlineData("The U.N. sent food to Aleppo.", "U.N.=Organization:United Nations", "Aleppo=Place:Aleppo")]
    [InlineData(
        "Turkish troops met the Turkish Ministry of Trade.",
        "Turkish=Place:Turkey",
        "Turkish Ministry of Trade=Organization:Turkish Ministry of Trade"
    )]
    [InlineData(
        "Houston's mayor praised the Houston Fire Department.",
        "Houston=Place:Houston",
        "Houston Fire Department=Organization:Houston Fire Department"
    )]
    [InlineData("It is what it is, and IS fighters left.", "IS=Organization:Islamic State")]
    [InlineData("They met at the MGT Grand.", "MGT Grand=Organization:MGT Grand")]
    [InlineData(
        "Marlow County Sheriff's Office and the Seren Workers' Party met.",
        "Marlow County Sheriff's Office=Organization:Marlow County Sheriff's Office",
        "Seren Workers' Party=Organization:Seren Workers' Party"
    )]
    [InlineData("Norway's Northern Party won.", "Norway=Place:Norway", "Northern Party=Organization:Northern Party")]
    [InlineData(
        "The Marlow County Medical Examiner left at 5:10 PM on Friday.",
        "Marlow County Medical Examiner=Organization:Marlow County Medical Examiner"
    )]
    [InlineData(
        "Crux Lyon said it will sell Institut Orl S.A. in May.",
        "Crux Lyon=Organization:Crux Lyon",
        "Institut Orl S.A.=Organization:Institut Orl S.A."
    )]
    [InlineData(
        "The Oslo-Quarn Council met in Oslo-Quarn, OH.",
        "Oslo-Quarn Council=Organization:Oslo-Quarn Council",
        "Oslo-Quarn=Place:Oslo-Quarn",
        "OH=Place:Ohio"
    )]
    [InlineData(
        "Quarn's Inc. met Star Marlow Corp. in Oslo.",
        "Quarn's Inc.=Organization:Quarn's Inc.",
        "Star Marlow Corp.=Organization:Star Marlow Corp.",
        "Oslo=Place:Oslo"
    )]
    [InlineData(
        "Northwind-Marlow Cos. sells boats. Later Northwind sold more. Northwind said it will sell more.",
        "Northwind-Marlow Cos.=Organization:Northwind-Marlow Cos.",
        "Northwind=Organization:Northwind-Marlow Cos.",
        "Northwind=Organization:Northwind-Marlow Cos."
    )]
    [InlineData(
        "They spoke to the Fishing and Shipping Commission (FSC).",
        "Fishing and Shipping Commission=Organization:Fishing and Shipping Commission",
        "FSC=Organization:Fishing and Shipping Commission"
    )]
    [InlineData(
        "It was at Marn's Center. The Seren Regional Center is far.",
        "Marn=Place:Marn",
        "Center=Organization:Center",
        "Seren Regional Center=Organization:Seren Regional Center"
    )]
    [InlineData(
        "The U.S. Harbours and Rivers Service closed.",
        "U.S. Harbours and Rivers Service=Organization:U.S. Harbours and Rivers Service"
    )]
    [InlineData(
        "The Bureau of Boats, Nets and Ropes closed.",
        "Bureau of Boats, Nets and Ropes=Organization:Bureau of Boats, Nets and Ropes"
    )]
    [InlineData(
        "The Ministry of Fisheries and Oslo Harbour Council agreed.",
        "Ministry of Fisheries=Organization:Ministry of Fisheries",
        "Oslo Harbour Council=Organization:Oslo Harbour Council"
    )]
    [InlineData(
        "They joined the Pentagon and the Ministry of Trade.",
        "Pentagon=Organization:United States Department of Defense",
        "Ministry of Trade=Organization:Ministry of Trade"
    )]
    [InlineData(
        "Venn, Tarlo, Quarn & Seren Inc. sold boats.",
        "Venn, Tarlo, Quarn & Seren Inc.=Organization:Venn, Tarlo, Quarn & Seren Inc."
    )]
    [InlineData("Boats went to Oslo, Venn & Co. and others.", "Oslo=Place:Oslo", "Venn & Co.=Organization:Venn & Co.")]
    [InlineData("The Marn PD closed.", "Marn PD=Organization:Marn PD")]
    [InlineData("Rally's Inc. said it fell.", "Rally's Inc.=Organization:Rally's Inc.")]
    [InlineData(
        "The boats of Control Quarn Corp. sank. Control Quarn then sold them.",
        "Control Quarn Corp.=Organization:Control Quarn Corp.",
        "Control Quarn=Organization:Control Quarn Corp."
    )]
    [InlineData("Price Quarn Inc. fell.", "Price Quarn Inc.=Organization:Price Quarn Inc.")]
    [InlineData("Retailer Quarn Tarlo Inc. fell.", "Quarn Tarlo Inc.=Organization:Quarn Tarlo Inc.")]
    [InlineData("He sold Tarlo Boat Co. of Norway.", "Tarlo Boat Co. of Norway=Organization:Tarlo Boat Co. of Norway")]
    [InlineData("Tarlo amp Venn sold boats.", "Tarlo amp Venn=Organization:Tarlo amp Venn")]
    [InlineData(
        "PORT SEREN, Ohio (AP) — A boat sank.",
        "PORT SEREN=Place:PORT SEREN",
        "Ohio=Place:Ohio",
        "AP=Organization:Associated Press"
    )]
    [InlineData("SERENBURG (Reuters) - A boat sank.", "SERENBURG=Place:SERENBURG", "Reuters=Organization:Reuters")]
    [InlineData("The Quarn Rovers won. Then Rovers lost.", "Quarn Rovers=Organization:Quarn Rovers", "Rovers=Organization:Quarn Rovers")]
    [InlineData("SERENBURG, May 4 (Reuters) - A boat sank.", "SERENBURG=Place:SERENBURG", "Reuters=Organization:Reuters")]
    [InlineData("Court of Appeal judges met.", "Court of Appeal=Organization:Court of Appeal")]
    [InlineData("The Supreme Court of The Gambia sat.", "Supreme Court of The Gambia=Organization:Supreme Court of The Gambia")]
    public void A_body_is_found_with_all_its_words(string text, params string[] expected) => NamesIn.Told(text).Should().Equal(expected);
}
