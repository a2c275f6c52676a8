using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Decompresses the streams of a PDF up to a limit, because a small file can hold streams that decompress to more than any memory.</summary>
internal sealed class BoundedFilters : ILookupFilterProvider
{
    private const long MaximumTotal = 1L << 30;

    // For LZW and run-length streams, in which one byte can become more than a thousand. No text is packed in larger ones.
    private const int MaximumPacked = 1 << 20;

    private long _total;

    /// <summary>Whether a stream was too large.</summary>
    public bool IsExceeded { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary, IPdfTokenScanner scanner) => Bound(
        DefaultFilterProvider.Instance is ILookupFilterProvider known ? known.GetFilters(dictionary, scanner) : DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => DefaultFilterProvider.Instance.GetAllFilters();

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => filter is FlateFilter or LzwFilter or RunLengthFilter ? new BoundedFilter(filter, this) : filter)];

    // Called before a stream is really decompressed.
    private void Count(IFilter filter, ReadOnlyMemory<byte> packed)
    {
        IsExceeded |= filter is not FlateFilter && packed.Length > MaximumPacked;
        if (filter is FlateFilter)
        {
            CountFlate(packed);
        }

        if (IsExceeded)
        {
            throw new InvalidDataException("The stream is too large when decompressed.");
        }
    }

    private void CountFlate(ReadOnlyMemory<byte> packed)
    {
        const int HeaderLength = 2;
        if (packed.Length <= HeaderLength)
        {
            return;
        }

        using var stream = new MemoryStream(packed[HeaderLength..].ToArray(), writable: false);
        using var unpacked = new DeflateStream(stream, CompressionMode.Decompress);
        byte[] chunk = new byte[1 << 16];
        try
        {
            for (int count = unpacked.Read(chunk); count > 0 && !IsExceeded; count = unpacked.Read(chunk))
            {
                _total += count;
                IsExceeded = _total > MaximumTotal;
            }
        }
        catch (InvalidDataException)
        {
            // The filter itself handles a damaged stream.
        }
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters bound) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            bound.Count(filter, input);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
