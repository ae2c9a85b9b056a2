namespace Corpus.Text.Tests.Attribution;

/// <summary>Tables of invented sources: a kind of source is read right when at least 95 of 100 of its table are.</summary>
public sealed class SourceTableTests
{
    private const string Headline = "Harbour of Elling closes early",
        Lede = "The harbour of Elling will close at four from October, and most of the town has an opinion on it.";

    private static readonly string[] Roles =
        ("mayor, governor, president, prime minister, chancellor, foreign minister, minister, senator, ambassador, spokesman, spokeswoman, "
        + "chief executive, chairman, director, manager, coach, captain, teacher, professor, doctor, nurse, lawyer, prosecutor, judge, sheriff, police chief, "
        + "superintendent, bishop, archbishop, pastor, rabbi, imam, general, colonel, admiral, commander, secretary, treasurer, commissioner, councillor, "
        + "congresswoman, lawmaker, economist, historian, biologist, engineer, architect, surgeon, farmer, fisherman, skipper, pilot, editor, novelist, actor, singer, "
        + "striker, goalkeeper, curator, headteacher").Split(", ");

    private static readonly string[] He =
        ("Péter, László, Zoltán, Jiří, Václav, Paweł, Krzysztof, Łukasz, Bogdan, Mircea, Dragan, Goran, Zoran, Luka, Nikola, Yannis, Giorgos, Emre, "
        + "Mehmet, Ahmed, Yusuf, Rashid, Amin, Reza, Farhad, Rajesh, Sanjay, Arjun, Vikram, Hiroshi, Kenji, Takeshi, Minh, Duc, Somchai, Budi, Agus, Kwame, Kofi, "
        + "Chinedu, Emeka, Tendai, Thabo, Sipho, Jean-Pierre, François, Étienne, Matthieu, Giovanni, Luca, Matteo, Javier, Álvaro, Íñigo, João, Tiago, Søren, Bjørn, "
        + "Olav, Håkon").Split(", ");

    private static readonly string[] She =
        ("Zsófia, Ágnes, Jana, Věra, Agnieszka, Małgorzata, Ioana, Mirela, Dragana, Jelena, Ivana, Eleni, Katerina, Ayşe, Fatma, Fatima, Leila, Shirin, "
        + "Parisa, Priya, Anjali, Deepika, Yuko, Keiko, Naoko, Linh, Thuy, Siti, Dewi, Akua, Ama, Ngozi, Chioma, Nomsa, Thandiwe, Amélie, Céline, Françoise, Giulia, "
        + "Chiara, Francesca, Lucía, Marisol, Beatriz, Inês, Astrid, Ingrid, Solveig, Åsa, Birgitta, Aino, Kaisa, Katrin, Marta, Olga, Svetlana, Oksana, Nino, Anahit, "
        + "Aigerim").Split(", ");

    private static readonly string[] Bodies =
        ("Department for Transport; Department of Health and Social Care; Office for National Statistics; Ministry of Defence; "
        + "Ministry of Foreign Affairs; Bank of the North; Bank of Elling; Elling Port Trust; Harbour Workers Union; National Union of Rail, Maritime and Transport Workers; "
        + "Seafarers' Union; Elling University; University of the Coast; University of Elling; Elling City Council; Elling Police Department; Federal Maritime Agency; "
        + "Coastal News Agency; Northern Development Fund; Institute for Fiscal Studies; Institute of Marine Research; Center for Coastal Policy; Committee of the Regions; "
        + "Commission for Racial Equality; Association of Harbour Towns; Society for the Protection of Birds; Church of the North; House of Delegates; Senate Finance Committee; "
        + "Court of Appeal; Supreme Court; High Court; Group of Seven; League of Towns; Party of the Coast; Elling Labour Party; Green Party; Board of Trade; Board of Education; "
        + "Bureau of Land Management; Chamber of Commerce; Council of Europe; Foundation for Public Health; Federation of Small Businesses; Elling Hospital; Elling General Hospital; "
        + "Elling Post; Coastal Tribune; Berg & Storm; Marks & Stone; Northline Group; Northline Corp.; Elling Gas Company; Elling Fire Service; U.S. Coast Guard; "
        + "U.S. Department of Energy; Royal Navy; Environment Agency; Food Standards Agency; Elling Art Museum").Split("; ");

    // The name as it is in the text, as it is met again, and whole.
    private static readonly string[] Forms = ("""
        Anna von der Heide|von der Heide|; Ludwig van der Berg|van der Berg|; Charles de la Tour|de la Tour|; Maria de los Santos|de los Santos|; Jan van den Broek|van den Broek|
        Anna de Vries|de Vries|; Otto von Berg|von Berg|; Ahmed al-Rashid|al-Rashid|; Omar ibn Said|Said|; Rhys ap Gwyn|ap Gwyn|; Ian MacLeod|MacLeod|; Fiona McBride|McBride|
        Sean O'Dowd|O'Dowd|; Nuala O’Shea|O’Shea|; Leroy “Lefty” Banks|Banks|Leroy Banks; James (Jim) Holloway|Holloway|James Holloway; Maria “Nena” Ortiz|Ortiz|Maria Ortiz
        Tom Reyd MP|Mr Reyd|Tom Reyd; Jane Coe CBE|Ms Coe|Jane Coe; Susan Dorn PhD|Dorn|Susan Dorn; Peter Kemp QC|Kemp|Peter Kemp; Dame Ruth Aske|Dame Ruth|Ruth Aske
        Sir Alan Quist|Sir Alan|Alan Quist; Cllr Dana Holt|Cllr Holt|Dana Holt; DCI Ann Field|DCI Field|Ann Field; Dr. Karl Benz|Benz|Karl Benz; Prof. Lena Abt|Abt|Lena Abt
        Gov. Paul Reyes|Reyes|Paul Reyes; Sen. Carla Dunn|Dunn|Carla Dunn; Rep. Luis Ortega|Ortega|Luis Ortega; Mayor Pauline Drew|Drew|Pauline Drew
        Prime Minister Elin Sand|Sand|Elin Sand; Secretary of State Adam Bright|Bright|Adam Bright; President Kofi Mensah|Mensah|Kofi Mensah; Novelist Greta Holm|Holm|Greta Holm
        Activist Daniel Osei|Osei|Daniel Osei; Economist Tom Storm|Storm|Tom Storm; Editor-in-Chief Sara Lind|Lind|Sara Lind; María José Ortega Blanco|Ortega Blanco|
        Ana Silva Pinto|Silva|; Luis Manuel Vega Robles|Vega Robles|; Joseph R. Walden|Walden|; J. K. Rowan|Rowan|; Peter T. King|King|; Anna-Maria Berg|Berg|; Jean-Luc Moreau|Moreau|
        Mary Smith-Jones|Smith-Jones|; Kofi Addae-Mensah|Addae-Mensah|; Sam Walden Jr.|Walden|; Henry Ford III|Ford|Henry Ford III; Rose Marsh|Marsh|; Will Page|Page|; Mark Stone|Stone|
        Grace Field|Field|; Bill Waters|Waters|; Frank Church|Church|; Hope Rivers|Rivers|; Ray House|House|; Dean Baker|Baker|; Justin Judge|Judge|; Ernest Bishop|Bishop|
        Lady Emma Hart|Lady Emma|Emma Hart; Lord Peter Vane|Lord Vane|Peter Vane; Judge Paul Dean|Dean|Paul Dean; Captain Nils Ek|Ek|Nils Ek; Sgt. Ella Marsh|Marsh|Ella Marsh
        Chief Executive Ingrid Moe|Moe|Ingrid Moe; Finance Minister Rolf Ek|Ek|Rolf Ek; Foreign Minister Ana Ruiz|Ruiz|Ana Ruiz; former President Carl Brandt|Brandt|Carl Brandt
        Attorney General Rosa Klein|Klein|Rosa Klein; Police Chief Dan Wolfe|Wolfe|Dan Wolfe; Deputy Mayor Ida Lund|Lund|Ida Lund; Rev. Amos Gray|Gray|Amos Gray
        Pastor Ruth Bell|Bell|Ruth Bell; Baroness Jean Rook|Rook|Jean Rook; Mr. Adam Finch|Finch|Adam Finch; Mrs. Nora Bly|Bly|Nora Bly; Ms. Tess Gale|Gale|Tess Gale
        """).Replace("\n", "; ").Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [Fact]
    public void ARole_IsThePersonWhoBearsIt()
    {
        var misses = new List<string>();
        foreach (string role in Roles)
        {
            string title = string.Join(" ", role.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
            foreach (string first in (string[])[$"{title} Pauline Drew came to the pier on Monday.", $"The {role}, Pauline Drew, came to the pier on Monday.",
                $"Pauline Drew, the {role} of Elling, came to the pier on Monday.",
                    $"Pauline Drew, who has been {role} since 2019, came to the pier on Monday."])
                Ask(misses, $"{first} “We will find a boat,” the {role} said.", "We will", "Pauline Drew");
        }
        ShouldHoldFor(misses, Roles.Length * 4);
    }

    [Fact]
    public void HeAndShe_AreWhoeverSpokeLast_WhateverTheGivenName()
    {
        var misses = new List<string>();
        foreach (var (name, pronoun) in He.Select(n => (n, "he")).Concat(She.Select(n => (n, "she"))))
        {
            string capital = char.ToUpperInvariant(pronoun[0]) + pronoun[1..];
            Ask(misses, $"“We wait,” said {name} Lund, the head of the drivers’ union.\n\n“Nobody here wants a fight,” {pronoun} said.", "Nobody",
                $"{name} Lund");
            Ask(misses, $"“We wait,” said {name} Lund, the head of the drivers’ union.\n\n{capital} added: “Nobody here wants a fight.”", "Nobody",
                $"{name} Lund");
            Ask(misses, $"{name} Lund runs the drivers’ union. “Nobody here wants a fight,” {pronoun} said.", "Nobody", $"{name} Lund");
        }
        ShouldHoldFor(misses, (He.Length + She.Length) * 3);
    }

    [Fact]
    public void ABody_HasItsWholeName()
    {
        var misses = new List<string>();
        foreach (string body in Bodies) Ask(misses, $"“We have no comment,” the {body} said in a statement.", "We have", body);
        ShouldHoldFor(misses, Bodies.Length);
    }

    [Fact]
    public void AName_IsWholeAndClean_AndMetAgain()
    {
        var misses = new List<string>();
        foreach (string form in Forms)
        {
            string[] parts = form.Split('|');
            Ask(misses, $"“We do not have the boats,” said {parts[0]}, who waited at the pier.\n\n“We never had them,” {parts[1]} added.", "We never",
                parts[2] == "" ? parts[0] : parts[2]);
        }
        ShouldHoldFor(misses, Forms.Length);
    }

    private static void Ask(List<string> misses, string text, string words, string name)
    {
        string? found = SpokenText.Read(Headline, Lede, text).Name(words);
        if (found != name) misses.Add($"{name}, got {found ?? "nobody"}: {text.Replace("\n\n", " / ")}");
    }

    private static void ShouldHoldFor(List<string> misses, int all) =>
        (100.0 * (all - misses.Count) / all).ShouldBeGreaterThanOrEqualTo(95, $"{misses.Count} of {all}:\n" + string.Join("\n", misses));
}
