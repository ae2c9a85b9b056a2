using OpinionPages;
using OpinionPages.Corpus;

foreach (Article article in Articles.With<OpinionFields>().OrderBy(article => article.Fields<OpinionFields>().Number))
{
    OpinionFields fields = article.Fields<OpinionFields>();
    Console.WriteLine($"{fields.Number}. {article.Headline} ({fields.Section}, {fields.Stance})");
    if (fields.Topics.Count > 0) Console.WriteLine($"   about {string.Join(", ", fields.Topics)}");
    if (fields.Embargo is { } day) Console.WriteLine($"   not before {day:O}");
    if (fields.Answers is { } answered) Console.WriteLine($"   answers \"{answered.Article.Headline}\"");
    if (fields.Author?.Speaker is { } author) Console.WriteLine($"   by {author}, whom the corpus quotes {author.Quotes.Count} times");
}
