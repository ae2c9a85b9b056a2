namespace Corpus.Benchmarks.Texts;

/// <summary>The words that invented articles are made of. Every name is invented.</summary>
internal static class Vocabulary
{
    public static readonly string[] FirstNames =
        ["Ada", "Bruno", "Carla", "Dario", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Katya", "Leon", "Mira", "Nils", "Olga", "Pavel", "Quinn",
            "Rosa", "Stefan", "Tamar",
         "Ulrich", "Vera", "Wanda", "Xenia", "Yusuf", "Zora", "Amir", "Beatriz", "Cedric", "Dunja", "Emil", "Fiona", "Gustav", "Hanna", "Igor", "Jana", "Kofi",
             "Lidia", "Marek", "Nadia"];

    public static readonly string[] LastNames =
        ["Abernathy", "Brandvold", "Castellan", "Drummond", "Eastlake", "Fairweather", "Grantham", "Halvorsen", "Ibsen", "Jarvinen", "Kessler", "Lindqvist",
            "Marchetti", "Norwood",
         "Okonjo", "Petrescu", "Quillfeather", "Rasmussen", "Santorelli", "Thackeray", "Underhill", "Valdis", "Whitcombe", "Yarrow", "Zielinski", "Ashdown",
             "Birkett", "Corrigan",
         "Delacroix", "Esterhazy", "Fontaine", "Gallagher", "Hargrove", "Inglewood", "Jessup", "Kirkbride", "Lombardi", "Mendelsohn", "Nakamura", "Oldfield"];

    public static readonly string[] Roles =
        ["Mayor", "Gov.", "Sen.", "Dr.", "Minister", "Judge", "Chief", "Professor"];

    public static readonly string[] Trades =
        ["a transport economist", "the port's harbour master", "a spokeswoman for the council", "who has led the agency since 2011", "a retired engineer",
            "the union's regional secretary",
         "a marine biologist at the coastal institute", "chair of the parents' association", "a lawyer for the residents",
             "the fund's chief investment officer"];

    public static readonly string[] Places =
        ["ASHBOURNE", "BELLMOOR", "CARRICK", "DUNMERE", "ELSTOW", "FALKENBERG", "GRANVILLE", "HARTWELL", "KINGSHAVEN", "LOWESTONE", "MILLBRIDGE", "NORTHAM"];

    public static readonly string[] Outlets =
        ["The Kingshaven Courier", "Granville Public Radio", "The Northam Ledger", "Falkenberg Daily News", "The Harbour Times"];

    public static readonly string[] Bodies =
        ["the council", "the transport authority", "the port agency", "the central bank", "the health ministry", "the regional court", "the teachers' union",
            "the water company", "the budget office", "the planning board"];

    public static readonly string[] Topics =
        ["ferry timetable", "flood barrier", "housing plan", "school budget", "fishing quota", "tram extension", "hospital merger", "energy tariff",
            "harvest forecast", "bridge repair", "library closure", "airport levy"];

    public static readonly string[] Verbs =
        ["approved", "delayed", "rejected", "reviewed", "defended", "questioned", "extended", "welcomed", "postponed", "criticised"];

    public static readonly string[] Cues =
        ["said", "told reporters", "said on Tuesday", "told the committee", "wrote in a letter", "said in a statement", "added", "warned", "argued",
        "explained"];

    public static readonly string[] Adjectives =
        ["quiet", "costly", "long", "narrow", "early", "stubborn", "modest", "rural", "coastal", "joint", "recent", "broad", "secret", "public", "annual",
            "northern", "fragile", "bitter", "new", "final",
         "private", "steep", "local", "useful", "hasty", "second", "patient", "urgent", "formal", "historic", "careful", "generous", "open", "empty", "crowded",
             "honest", "proper", "sudden", "lasting", "small"];

    public static readonly string[] Nouns =
        ["harbour", "survey", "pension", "bridge", "ledger", "market", "tunnel", "orchard", "budget", "signal", "harvest", "pipeline", "ferry", "statute",
            "clinic", "reservoir", "timetable", "festival", "quarry",
         "charter", "lighthouse", "tender", "bakery", "archive", "tariff", "nursery", "depot", "contract", "meadow", "chapel", "inquiry", "railway", "stadium",
             "workshop", "forecast", "mill", "library", "treaty",
         "canal", "subsidy", "garden", "patrol", "hospital", "levy", "campus", "shipyard", "theatre", "village", "audit", "warehouse", "school", "vineyard",
             "terminal", "petition", "museum", "fund", "strike", "dam"];

    public static readonly string[] Turns =
        ["after", "although", "because", "while", "before", "since", "whereas", "once", "unless", "until"];

    public static readonly string[] Openings =
        ["we cannot build", "nobody here asked for", "I have never seen", "people deserve", "there is no money for", "we will publish", "you do not close",
            "our members will not accept", "it is time to mend", "they promised us",
         "I would rather keep", "we are proud of", "the town has lost", "this is about", "we owe our children"];

    public static readonly string[] Furniture =
        ["Sign up for our morning newsletter", "Share this article", "Read more: what the new timetable means for you",
            "Please read our comment policy before commenting.", "Click here to subscribe"];
}
