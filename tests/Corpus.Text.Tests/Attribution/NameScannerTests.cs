using System.Text;
using System.Text.RegularExpressions;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Attribution;
using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Attribution;

public sealed class NameScannerTests
{
    private static readonly string[] Words = ["Zorbik", "Mavin", "Quorn", "the", "harbour", "e-mail", "it's", "a", "spokeswoman", "van", "école", "The"];
    private static readonly string[] Signs = ["", "", "", "", "", "", ".", ",", ":", ";", "”", "?!", " –"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Names_AreThoseThatAreFoundWordByWord(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 3_000; round++)
        {
            var words = new (string Text, string Sign, string Space)[random.Next(1, 14)];
            for (int i = 0; i < words.Length; i++) words[i] =
                (Words[random.Next(Words.Length)], Signs[random.Next(Signs.Length)], random.Next(8) == 0 ? "  " : " ");
            string text = string.Concat(words.Select(w => w.Text + w.Sign + w.Space)).TrimEnd();
            using var occurrences = new Buffer<NameOccurrence>(4);
            using (var scanner = new NameScanner(text, Vocabulary.Of(TextLanguage.Default), occurrences)) scanner.Scan(new TextRange(0, text.Length), 0);
            var found = new StringBuilder();
            foreach (var s in occurrences.Items) found.Append($"{text[s.Start..s.End]} title={text[s.TitleStart..s.TitleEnd]} leads={s.Leads}; ");
            found.ToString().ShouldBe(WordByWord(words), text);
        }
    }

    [Theory]
    [InlineData("On Monday it pleased Will.", "Will")]
    [InlineData("On Monday it pleased The.", "")]
    [InlineData("Will it hold?", "")]
    [InlineData("It pleased He Zorbik.", "Zorbik")]
    [InlineData("It rains in Ala. for weeks.", "")]
    [InlineData("It pleased Ala for weeks.", "Ala")]
    [InlineData("It pleased Jose\u0301 for weeks, and Garci\u0301a-Lo\u0301pez.", "Jose\u0301, Garci\u0301a-Lo\u0301pez")]
    public void AFunctionWordAlone_IsAName_OnlyWhereItIsAGivenNameInsideASentence(string text, string names) =>
        string.Join(", ", NamesIn(text)).ShouldBe(names);

    private static List<string> NamesIn(string text)
    {
        using var occurrences = new Buffer<NameOccurrence>(4);
        using (var scanner = new NameScanner(text, Vocabulary.Of(TextLanguage.Default), occurrences)) scanner.Scan(new TextRange(0, text.Length), 0);
        var found = new List<string>();
        foreach (var s in occurrences.Items) found.Add(text[s.Start..s.End]);
        return found;
    }

    [Theory]
    [InlineData("It pleased Anna von Heide for weeks.", "Anna von Heide")]
    [InlineData("It pleased Anna von der Heide for weeks.", "Anna von der Heide")]
    [InlineData("It pleased Anna van de la Heide for weeks.", "Anna, Heide")]
    [InlineData("It pleased Anna von den Dock for weeks.", "Anna von den Dock")]
    [InlineData("It pleased Anna von the Dock for weeks.", "Anna, Dock")]
    [InlineData("It pleased Anna von der harbour Heide.", "Anna, Heide")]
    [InlineData("It pleased Anna von der, Heide said.", "Anna, Heide")]
    public void AtMostTwoParticles_JoinTheWordsOfAName(string text, string names) => string.Join(", ", NamesIn(text)).ShouldBe(names);

    [Theory]
    [InlineData(WordClass.GivenName | WordClass.He, Gender.He)]
    [InlineData(WordClass.GivenName | WordClass.She, Gender.She)]
    [InlineData(WordClass.GivenName | WordClass.He | WordClass.She, Gender.Unknown)]
    [InlineData(WordClass.GivenName, Gender.Unknown)]
    [InlineData(WordClass.Title | WordClass.She, Gender.Unknown)]
    public void AGivenName_ShowsTheSexThatItAloneHas(object word, object gender) => NameScanner.GenderOf((WordClass)word).ShouldBe((Gender)gender);

    private static string WordByWord((string Text, string Sign, string Space)[] words)
    {
        var names = new StringBuilder();
        string run = "", title = "", space = "";
        bool opens = true, leads = false;
        for (int i = 0; i < words.Length; i++)
        {
            var (word, sign, behind) = words[i];
            bool beforeName = i + 1 < words.Length && sign == "" && behind == " " && char.IsUpper(words[i + 1].Text[0]);
            if (char.IsUpper(word[0]))
            {
                if (run == "") leads = opens;
                run += (run == "" ? "" : space) + word;
            }
            else if (run != "" && word == "van" && (beforeName || words[i - 1].Text != "van" && IsVanBeforeName(i))) run += space + word;
            else
            {
                Close();
                title = word == "spokeswoman" && beforeName ? word : "";
            }
            opens = sign.Any(c => ".:”?!".Contains(c));
            if (sign != "") Close();
            space = behind;
        }
        Close();
        return names.ToString();

        // "Mavin van van Quorn": two small words at most.
        bool IsVanBeforeName(int i) => i + 2 < words.Length && words[i].Sign == "" && words[i].Space == " " && words[i + 1].Text == "van"
            && words[i + 1].Sign == "" && words[i + 1].Space == " " && char.IsUpper(words[i + 2].Text[0]);

        void Close()
        {
            // "The van Quorn": no name begins with small words.
            string name = Regex.Replace(run, @"^((The|van) +|The$)+", "");
            if (name != "") names.Append($"{name} title={title} leads={leads}; ");
            run = title = "";
        }
    }
}
