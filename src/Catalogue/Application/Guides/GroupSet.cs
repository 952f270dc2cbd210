using System.Numerics;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>Some of the groups of an index, one bit each: what two sets have in common costs a few hundred operations for 10,000 groups.</summary>
internal sealed class GroupSet(int size)
{
    private const int BitsOfAWord = 64;

    private readonly ulong[] _bits = new ulong[(size + BitsOfAWord - 1) / BitsOfAWord];

    public int Count => _bits.Sum(BitOperations.PopCount);

    public bool Has(int group) => (_bits[group / BitsOfAWord] & (1UL << (group % BitsOfAWord))) != 0;

    public void Add(int group) => _bits[group / BitsOfAWord] |= 1UL << (group % BitsOfAWord);

    public void AddAll(GroupSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    /// <summary>Keeps what the other has too.</summary>
    public GroupSet And(GroupSet other)
    {
        var both = new GroupSet(size);
        for (var i = 0; i < _bits.Length; i++)
        {
            both._bits[i] = _bits[i] & other._bits[i];
        }

        return both;
    }

    /// <summary>Keeps what the other has not.</summary>
    public GroupSet Without(GroupSet other)
    {
        var rest = new GroupSet(size);
        for (var i = 0; i < _bits.Length; i++)
        {
            rest._bits[i] = _bits[i] & ~other._bits[i];
        }

        return rest;
    }

    /// <summary>In the order of the index.</summary>
    public IEnumerable<int> All()
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var word = _bits[i]; word != 0; word &= word - 1)
            {
                yield return (i * BitsOfAWord) + BitOperations.TrailingZeroCount(word);
            }
        }
    }
}
