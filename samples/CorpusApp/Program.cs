using CorpusLibrary.Corpus;

foreach (Speaker speaker in Speakers.All.OrderByDescending(speaker => speaker.Quotes.Count).ThenBy(speaker => speaker.Name, StringComparer.Ordinal).Take(3))
{
    Console.WriteLine($"{speaker}: {speaker.Quotes.Count} quotations in {speaker.Articles.Count} articles");
    Console.WriteLine($"   {speaker.Quotes[0].MarkedText}");
}
