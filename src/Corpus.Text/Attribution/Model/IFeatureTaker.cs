namespace Corpus.Text.Attribution.Model;

/// <summary>Takes the numbers of features one by one. A struct: the runtime compiles the visit for each taker, with nothing called in between.</summary>
internal interface IFeatureTaker
{
    /// <summary>Takes one feature.</summary>
    void Take(int feature);
}
