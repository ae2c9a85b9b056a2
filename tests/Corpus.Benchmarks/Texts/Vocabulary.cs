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

    // What is quoted is made of enough words that two quotations seldom have five in a row by chance.
    public static readonly string[] Subjects =
        ["we", "nobody", "people", "residents", "I", "families", "everyone", "they", "neighbours", "visitors", "you", "anyone", "members", "children",
            "parents", "teachers", "drivers", "farmers", "nurses", "tenants"];

    public static readonly string[] Modals =
        ["cannot", "should", "will", "must", "may", "could", "never", "might", "can", "shall", "rarely", "gladly", "seldom", "often", "would"];

    public static readonly string[] Deeds =
        ["build", "close", "publish", "accept", "mend", "keep", "lose", "repair", "sell", "answer", "question", "ignore", "fund", "share", "protect", "move",
            "open", "measure", "describe", "replace", "forgive", "inspect", "notice", "choose", "defend", "forget", "rename", "abandon", "finish", "borrow",
         "compare", "delay", "demand", "discuss", "divide", "double", "examine", "expand", "explain", "follow", "halve", "honour", "improve", "inherit",
            "insure", "invent", "join", "lend", "merge", "paint", "plan", "prefer", "promise", "refuse", "regret", "remember", "rescue", "revive", "trust",
            "visit"];

    public static readonly string[] Links =
        ["with", "without", "for", "beside", "before", "after", "against", "above", "below", "behind", "despite", "during", "beyond", "inside", "across",
            "like", "near", "along", "of", "on", "outside", "around", "since", "from", "through", "under", "until", "unlike", "within", "opposite"];

    public static readonly string[] Determiners = ["the", "a", "this", "that", "our", "every", "no", "another", "their", "any"];

    public static readonly string[] Boilerplate =
        ["Sign up for our morning newsletter", "Share this article", "Read more: what the new timetable means for you",
            "Please read our comment policy before commenting.", "Click here to subscribe"];
}
