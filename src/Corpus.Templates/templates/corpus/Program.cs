using News_Corpus.Corpus;

// Every text below seeds/ is a member. Write another one, and it is here as you type.
Article article = Articles.HarborBridgeReopens;
Console.WriteLine($"{article.Published:O} {article.Headline}");

foreach (Quote quote in article.Quotes)
    Console.WriteLine($"{quote.SaidBy}: {quote.Text}");
