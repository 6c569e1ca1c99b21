using Disagree.Articles;
using Disagree.Languages;
using Disagree.Mentions;
using Disagree.Values;

namespace Disagree.Tests.Names;

/// <summary>Sentences → the names in them: words, what they name, and the canonical form.</summary>
public sealed class FindNamesTests
{
    [Theory]
    [InlineData(
        "Lt. Gen. Robert E. Stone III spoke in Oslo.",
        "Lt. Gen. Robert E. Stone III=Person:Robert E. Stone III",
        "Oslo=Place:Oslo"
    )]
    [InlineData("The U.N. sent food to Aleppo.", "U.N.=Organization:United Nations", "Aleppo=Place:Aleppo")]
    [InlineData("Omar bin Salim al-Haddad left for Hims.", "Omar bin Salim al-Haddad=Person:Omar bin Salim al-Haddad", "Hims=Place:Homs")]
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
    [InlineData("The village of Qarun lies near Lake Seren.", "Qarun=Place:Qarun", "Lake Seren=Place:Lake Seren")]
    [InlineData("The pilot flew a Su-25 over the border.", "Su-25=Other:Su-25")]
    [InlineData("The strike, spokesman Tarlo Venn added, is over.", "Tarlo Venn=Person:Tarlo Venn")]
    [InlineData("Kim Dae-jung and Moon Jae-in met.", "Kim Dae-jung=Person:Kim Dae-jung", "Moon Jae-in=Person:Moon Jae-in")]
    [InlineData(
        "St. Marlow Parish and the Seren Air base were closed.",
        "St. Marlow Parish=Place:St. Marlow Parish",
        "Seren Air=Place:Seren Air"
    )]
    [InlineData("They lived in Ain al-Seren before.", "Ain al-Seren=Place:Ain al-Seren")]
    [InlineData(
        "Police in Marlow, Ohio, and Undersheriff Tarlo Venn agreed.",
        "Marlow=Place:Marlow",
        "Ohio=Place:Ohio",
        "Undersheriff Tarlo Venn=Person:Tarlo Venn"
    )]
    [InlineData(
        "Capt. Bill Keller spoke to Rep. Ruth Stone (D-Ohio).",
        "Capt. Bill Keller=Person:Bill Keller",
        "Rep. Ruth Stone=Person:Ruth Stone",
        "Ohio=Place:Ohio"
    )]
    [InlineData(
        "Fans of the Seren Classic love Seren Classic mugs.",
        "Seren Classic=Other:Seren Classic",
        "Seren Classic=Other:Seren Classic"
    )]
    [InlineData("They met at the MGT Grand.", "MGT Grand=Organization:MGT Grand")]
    [InlineData(
        "Marlow County Sheriff's Office and the Seren Workers' Party met.",
        "Marlow County Sheriff's Office=Organization:Marlow County Sheriff's Office",
        "Seren Workers' Party=Organization:Seren Workers' Party"
    )]
    [InlineData("Norway's Northern Party won.", "Norway=Place:Norway", "Northern Party=Organization:Northern Party")]
    [InlineData(
        "Ruth Keller Thursday met Tarlo Oke Venn Jr.",
        "Ruth Keller=Person:Ruth Keller",
        "Tarlo Oke Venn Jr=Person:Tarlo Oke Venn Jr"
    )]
    [InlineData(
        "Police know Tarlo D. Venn and Tarlo Orr, Jr., of Harbourton.",
        "Tarlo D. Venn=Person:Tarlo D. Venn",
        "Tarlo Orr, Jr.=Person:Tarlo Orr, Jr.",
        "Harbourton=Place:Harbourton"
    )]
    [InlineData(
        "It lies on 25th Street near NW 61st Avenue and Highway 82.",
        "25th Street=Place:25th Street",
        "NW 61st Avenue=Place:NW 61st Avenue",
        "Highway 82=Place:Highway 82"
    )]
    [InlineData(
        "OSLO -- Former Mayor Ruth Keller left. Angry Turkish troops left.",
        "OSLO=Place:Oslo",
        "Mayor Ruth Keller=Person:Ruth Keller",
        "Turkish=Place:Turkey"
    )]
    [InlineData(
        "They met the 24-year-old Tarlo Venn. The man was identified by police as Marn Green.",
        "Tarlo Venn=Person:Tarlo Venn",
        "Marn Green=Person:Marn Green"
    )]
    [InlineData(
        "Their son, Peter, ran to River Valley Boxing Club.",
        "Peter=Person:Peter",
        "River Valley Boxing Club=Organization:River Valley Boxing Club"
    )]
    [InlineData(
        "He met Seren ISD staff at a Tarlo Shale concert, charged with Grievous Loitering, not loitering.",
        "Seren ISD=Other:Seren ISD",
        "Tarlo Shale=Other:Tarlo Shale",
        "Grievous Loitering=Other:Grievous Loitering"
    )]
    [InlineData(
        "Trucks left al-Seren air base. The Tarlian ISIS cell grew.",
        "al-Seren=Other:al-Seren",
        "Tarlian=Other:Tarlian",
        "ISIS=Organization:Islamic State"
    )]
    [InlineData(
        "Assistant State's Attorney Ruth Keller and District Judge Paul Marlow met.",
        "Assistant State's Attorney Ruth Keller=Person:Ruth Keller",
        "District Judge Paul Marlow=Person:Paul Marlow"
    )]
    [InlineData(
        "West Oslo homes and homes between Quarn and Tarlo streets shook.",
        "West Oslo=Place:West Oslo",
        "Quarn=Place:Quarn",
        "Tarlo=Place:Tarlo"
    )]
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
        "It burned at 4501 Tarlo Gorse near Fort Marlow, the Clarion reported.",
        "Tarlo Gorse=Other:Tarlo Gorse",
        "Fort Marlow=Place:Fort Marlow",
        "Clarion=Other:Clarion"
    )]
    [InlineData(
        "Officers found Mecca Quarn in a car. Mecca Quarn, 34, was taken away.",
        "Mecca Quarn=Person:Mecca Quarn",
        "Mecca Quarn=Person:Mecca Quarn"
    )]
    [InlineData("They know Mecca well. Later Mecca Quarn was arrested.", "Mecca=Place:Mecca", "Mecca Quarn=Person:Mecca Quarn")]
    [InlineData(
        "They fired at Quarn when he crossed northern Tarlo, south of Marn.",
        "Quarn=Other:Quarn",
        "Tarlo=Place:Tarlo",
        "Marn=Place:Marn"
    )]
    [InlineData("A Tarlian, who left, came back.", "Tarlian=Other:Tarlian")]
    [InlineData(
        "He had a mild lung fever (MLF). MLF is rare.",
        "mild lung fever=Other:mild lung fever",
        "MLF=Other:mild lung fever",
        "MLF=Other:mild lung fever"
    )]
    [InlineData("A man from Quarn was arrested.", "Quarn=Other:Quarn")]
    [InlineData("He was shot at Quarn before dawn.", "Quarn=Place:Quarn")]
    [InlineData(
        "The Oslo-Quarn Council met in Oslo-Quarn, OH.",
        "Oslo-Quarn Council=Organization:Oslo-Quarn Council",
        "Oslo-Quarn=Place:Oslo-Quarn",
        "OH=Place:Ohio"
    )]
    [InlineData(
        "He was born at St. Quarn's Hospital on St. Tarlo's Day.",
        "St. Quarn's Hospital=Organization:St. Quarn's Hospital",
        "St. Tarlo's Day=Other:St. Tarlo's Day"
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
        "It stood in the 1700 block of Quarn Court, near Samuel TSH.",
        "Quarn Court=Place:Quarn Court",
        "Samuel TSH=Place:Samuel TSH"
    )]
    [InlineData(
        "Tessa Quarn came to the house of Mecca Quarn, her mother.",
        "Tessa Quarn=Person:Tessa Quarn",
        "Mecca Quarn=Person:Mecca Quarn"
    )]
    [InlineData(
        "Ruth Quarn went. Later in Mecca Quarn spoke.",
        "Ruth Quarn=Person:Ruth Quarn",
        "Mecca=Place:Mecca",
        "Quarn=Person:Ruth Quarn"
    )]
    [InlineData(
        "Tarlo \"Rusty\" Quarn left. Rusty Quarn was ill, and Rusty slept.",
        "Tarlo \"Rusty\" Quarn=Person:Tarlo \"Rusty\" Quarn",
        "Rusty Quarn=Person:Tarlo \"Rusty\" Quarn",
        "Rusty=Person:Tarlo \"Rusty\" Quarn"
    )]
    [InlineData(
        "The Seren Library Manager Ruth Keller met St. Marn Regional Library Manager Paul Orr.",
        "Seren Library=Organization:Seren Library",
        "Manager Ruth Keller=Person:Ruth Keller",
        "St. Marn Regional Library=Organization:St. Marn Regional Library",
        "Manager Paul Orr=Person:Paul Orr"
    )]
    [InlineData(
        "They asked the Seren Harbour Development Corporation Sara Marn about it.",
        "Seren Harbour Development Corporation=Organization:Seren Harbour Development Corporation",
        "Sara Marn=Person:Sara Marn"
    )]
    [InlineData(
        "Then Second Prime Minister Tarlo Venn met Trade Representative Ruth Keller.",
        "Prime Minister Tarlo Venn=Person:Tarlo Venn",
        "Representative Ruth Keller=Person:Ruth Keller"
    )]
    [InlineData(
        "He studied Harbour Law at Seren College, and Ruth Ward, a friend, left.",
        "Harbour Law=Other:Harbour Law",
        "Seren College=Organization:Seren College",
        "Ruth Ward=Person:Ruth Ward"
    )]
    [InlineData("Photo (Photo: The Clarion/Ruth Keller)", "Ruth Keller=Person:Ruth Keller")]
    [InlineData("They want to keep Northwind British-owned.", "Northwind=Other:Northwind", "British=Place:United Kingdom")]
    [InlineData("Dean Quarn met Dr. Tarlo Venn in May.", "Dean Quarn=Person:Dean Quarn", "Dr. Tarlo Venn=Person:Tarlo Venn")]
    [InlineData(
        "They asked Houston County Sheriff Tarlo Venn.",
        "Houston County=Place:Houston County",
        "Sheriff Tarlo Venn=Person:Tarlo Venn"
    )]
    [InlineData(
        "It was at Marn's Center. The Seren Regional Center is far.",
        "Marn=Place:Marn",
        "Center=Organization:Center",
        "Seren Regional Center=Organization:Seren Regional Center"
    )]
    [InlineData(
        "Rain in Oslo. — Ruth Keller (@RuthsNews) May 4",
        "Oslo=Place:Oslo",
        "Ruth Keller=Person:Ruth Keller",
        "RuthsNews=Other:RuthsNews"
    )]
    [InlineData("Later Quarn pleaded guilty and southern Baptists left the SE side.", "Quarn=Person:Quarn", "Baptists=Other:Baptists")]
    [InlineData(
        "The U.S. Harbours and Rivers Service closed.",
        "U.S. Harbours and Rivers Service=Organization:U.S. Harbours and Rivers Service"
    )]
    [InlineData(
        "The Bureau of Boats, Nets and Ropes closed.",
        "Bureau of Boats, Nets and Ropes=Organization:Bureau of Boats, Nets and Ropes"
    )]
    [InlineData(
        "They read the Harbour Safety, Rivers and Ropes Act in May.",
        "Harbour Safety, Rivers and Ropes Act=Other:Harbour Safety, Rivers and Ropes Act"
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
    [InlineData("Police hold a guard of the Stick Up Boys.", "Stick Up Boys=Other:Stick Up Boys")]
    [InlineData("The Marn PD closed.", "Marn PD=Organization:Marn PD")]
    [InlineData("A boat sank in St. Quarn.", "St. Quarn=Place:St. Quarn")]
    [InlineData("A boat of T. Tarlo Venn sank.", "T. Tarlo Venn=Person:T. Tarlo Venn")]
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
    [InlineData("His sister, Quarn, came late.", "Quarn=Person:Quarn")]
    [InlineData(
        "PORT SEREN, Ohio (AP) — A boat sank.",
        "PORT SEREN=Place:PORT SEREN",
        "Ohio=Place:Ohio",
        "AP=Organization:Associated Press"
    )]
    [InlineData("LA SEREN, Texas - A boat sank.", "LA SEREN=Place:LA SEREN", "Texas=Place:Texas")]
    [InlineData("They came from south Korea.", "south Korea=Place:South Korea")]
    [InlineData("They live on the North Side of Oslo.", "North Side=Place:North Side", "Oslo=Place:Oslo")]
    [InlineData("They left the Town of Seren in May.", "Town of Seren=Place:Town of Seren")]
    [InlineData("Miami-Seren Mayor Tarlo Venn came.", "Miami-Seren=Place:Miami-Seren", "Mayor Tarlo Venn=Person:Tarlo Venn")]
    [InlineData("They took him to UF Health Oslo in May.", "UF Health Oslo=Other:UF Health Oslo")]
    [InlineData("She was the President of the club.")]
    [InlineData("The closing, he said, is at 4:10PM ET on Friday.")]
    [InlineData("* Boats left. | Photos: nets | Comments (12)")]
    [InlineData("SERENBURG (Reuters) - A boat sank.", "SERENBURG=Place:SERENBURG", "Reuters=Organization:Reuters")]
    [InlineData("SERENBURG — Boats left.", "SERENBURG=Place:SERENBURG")]
    [InlineData("In Quarn, where boats are built, it rained.", "Quarn=Place:Quarn")]
    [InlineData("A study by the university of Quarn Marn found nets.", "Quarn Marn=Place:Quarn Marn")]
    [InlineData("They met rebels from Quarn, who left.", "Quarn=Other:Quarn")]
    [InlineData("It was so in Quarn's case, and near Marn headquarters.", "Quarn=Other:Quarn", "Marn=Other:Marn")]
    [InlineData("The Quarn Rovers won. Then Rovers lost.", "Quarn Rovers=Organization:Quarn Rovers", "Rovers=Organization:Quarn Rovers")]
    [InlineData("SERENBURG, May 4 (Reuters) - A boat sank.", "SERENBURG=Place:SERENBURG", "Reuters=Organization:Reuters")]
    [InlineData(
        "They left the Front for Tomorrow and Fishers Worldwide in May.",
        "Front for Tomorrow=Organization:Front for Tomorrow",
        "Fishers Worldwide=Other:Fishers Worldwide"
    )]
    [InlineData("Court of Appeal judges met.", "Court of Appeal=Organization:Court of Appeal")]
    [InlineData("The Supreme Court of The Gambia sat.", "Supreme Court of The Gambia=Organization:Supreme Court of The Gambia")]
    [InlineData(
        "They know Tarlo Venn-Quarn. Venn-Quarn, 63, came.",
        "Tarlo Venn-Quarn=Person:Tarlo Venn-Quarn",
        "Venn-Quarn=Person:Tarlo Venn-Quarn"
    )]
    [InlineData(
        "The Minister for Fisheries Ruth Keller met the Bishop of Oslo Paul Marlow.",
        "Minister for Fisheries Ruth Keller=Person:Ruth Keller",
        "Bishop of Oslo Paul Marlow=Person:Paul Marlow"
    )]
    [InlineData("The Minister of Fisheries and Ruth Keller met.", "Fisheries=Other:Fisheries", "Ruth Keller=Person:Ruth Keller")]
    [InlineData("They asked Ruth Keller, President and Chief Executive Officer.", "Ruth Keller=Person:Ruth Keller")]
    [InlineData("Norway's Defence Minister said so.", "Norway=Place:Norway")]
    [InlineData("Mr. Cook left. They asked Ms. Georgia for it.", "Mr. Cook=Person:Cook", "Ms. Georgia=Person:Georgia")]
    [InlineData("Call 901-528-NETS. [12] According to it, it rained.")]
    [InlineData(
        "Minister Ruth Keller (IRQ) came. The IRQ met.",
        "Minister Ruth Keller=Person:Ruth Keller",
        "IRQ=Organization:IRQ",
        "IRQ=Organization:IRQ"
    )]
    public void A_sentence_gives_its_names(string text, params string[] expected) =>
        Find(text).Select(n => $"{Quote(text, n)}={n.Type}:{n.Canonical}").Should().Equal(expected);

    [Theory]
    [InlineData("People left on Sunday in March.")]
    [InlineData("Firefighters were called. Nobody was hurt.")]
    [InlineData("The turkey was cooked and we ate it with china plates.")]
    [InlineData("Who is it? It is us.")]
    [InlineData("I'm sure we're late. That'll do. We've won.")]
    [InlineData("Footage showed smoke. Authorities said nothing. Bystanders, who wept, left.")]
    [InlineData("They watched TV and a DVD.")]
    [InlineData("Urban sprawl grows. Young people left.")]
    [InlineData("Grandma says so. Neighbor says so too.")]
    [InlineData("Buses ran late. Police said that buses ran.")]
    public void Openings_months_and_common_words_are_no_names(string text) => Find(text).Should().BeEmpty();

    private static IReadOnlyList<NameMention> Find(string text)
    {
        var document = Language.English.Read(new Article("Northwind", text));
        return Language.English.FindMentions(document).Names;
    }

    private static string Quote(string text, NameMention name) => text[name.Span.Start..name.Span.End];
}
