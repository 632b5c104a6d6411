using NewsArchive.Core.Comparing;

namespace NewsArchive.Evaluation.Comparing;

/// <summary>
/// Fits the weights of links by logistic regression with a ridge, by Newton's method: the values are brought to mean 0 and deviation 1,
/// so that the ridge bears on all alike.
/// </summary>
internal static class LogisticFit
{
    /// <summary>The strength of the ridge; from 10 to 60 nothing that is measured changes by more than .01.</summary>
    private const double Ridge = 30;

    private const int Steps = 25;

    public static LinkWeights Of(IReadOnlyList<(PairValues Values, bool IsLinked)> examples)
    {
        var rows = examples.Select(example => example.Values.ToArray()).ToList();
        var size = rows[0].Length;
        var mean = Enumerable.Range(0, size).Select(at => rows.Average(row => row[at])).ToArray();
        var deviation = Enumerable.Range(0, size).Select(at => Math.Sqrt(rows.Average(row => Math.Pow(row[at] - mean[at], 2)))).ToArray();
        // The first is the intercept, which the ridge leaves alone.
        var scaled = rows.ConvertAll(row => (double[])[1, .. row.Select((value, at) => (value - mean[at]) / deviation[at])]);
        var weights = new double[size + 1];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = Derivatives(scaled, examples, weights);
            var change = Solved(curvature, gradient);
            for (var at = 0; at <= size; at++) weights[at] -= change[at];
        }

        var plain = Enumerable.Range(0, size).Select(at => weights[at + 1] / deviation[at]).ToArray();
        var intercept = weights[0] - plain.Zip(mean, (weight, value) => weight * value).Sum();
        return new LinkWeights(intercept, plain[0], plain[1], plain[2], plain[3], plain[4], plain[5], plain[6]);
    }

    private static (double[] Gradient, double[,] Curvature) Derivatives(
        List<double[]> rows, IReadOnlyList<(PairValues Values, bool IsLinked)> examples, double[] weights)
    {
        var (gradient, curvature) = (new double[weights.Length], new double[weights.Length, weights.Length]);
        for (var at = 1; at < weights.Length; at++) (gradient[at], curvature[at, at]) = (Ridge * weights[at], Ridge);
        foreach (var (row, example) in rows.Zip(examples))
        {
            var likelihood = 1 / (1 + Math.Exp(-row.Zip(weights, (value, weight) => value * weight).Sum()));
            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] += (likelihood - (example.IsLinked ? 1 : 0)) * row[i];
                for (var j = 0; j < weights.Length; j++) curvature[i, j] += likelihood * (1 - likelihood) * row[i] * row[j];
            }
        }

        return (gradient, curvature);
    }

    /// <summary>Gauss–Jordan elimination; the matrix is positive definite, so no pivot is looked for.</summary>
    private static double[] Solved(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = 0; row < size; row++)
            {
                if (row == pivot) continue;
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < size; column++) matrix[row, column] -= factor * matrix[pivot, column];
                right[row] -= factor * right[pivot];
            }
        }

        return [.. right.Select((value, at) => value / matrix[at, at])];
    }
}
