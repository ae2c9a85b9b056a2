using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Structure;

public sealed class LogarithmTests
{
    [Fact]
    public void EveryNumber_HasTheLogarithmOfTheRuntime_ToTheLastBit()
    {
        for (int i = 1; i < 3000; i++) BitConverter.DoubleToInt64Bits(Logarithm.Of(i)).ShouldBe(BitConverter.DoubleToInt64Bits(Math.Log(i)));
        Logarithm.Of(int.MaxValue).ShouldBe(Math.Log(int.MaxValue));
    }
}
