namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What a key says of a fact, or of the file's defaults: a value, nothing, or something that cannot be known.</summary>
internal readonly struct Setting<T>
{
    private readonly State _state;
    private readonly T? _value;

    private Setting(State state, T? value = default)
    {
        _state = state;
        _value = value;
    }

    private enum State
    {
        /// <summary>The key is not there.</summary>
        Absent,

        /// <summary>It is not there, and would stand behind an error that ended the reading.</summary>
        Unseen,

        /// <summary>It is there with a wrong value, which was reported.</summary>
        Refused,

        Known,
    }

    public static Setting<T> Absent { get; } = new(State.Absent);

    public static Setting<T> Unseen { get; } = new(State.Unseen);

    public static Setting<T> Refused { get; } = new(State.Refused);

    public bool IsAbsent => _state == State.Absent;

    public bool IsRefused => _state == State.Refused;

    /// <summary>Whether there is a value, or for certain none.</summary>
    public bool IsSettled => _state is State.Absent or State.Known;

    /// <summary>Whether the key is there, with a right or a wrong value.</summary>
    public bool IsGiven => _state is State.Refused or State.Known;

    public static Setting<T> Known(T value) => new(State.Known, value);

    /// <summary>Whether the value is known.</summary>
    public bool TryGet(out T value)
    {
        value = _value!;
        return _state == State.Known;
    }

    /// <summary>This, or what the defaults say where this is not there. What may have been meant to win over a default makes it unknown.</summary>
    public Setting<T> OrDefault(Setting<T> ofDefaults) => _state switch
    {
        State.Absent => ofDefaults,
        State.Unseen when ofDefaults.IsGiven => Refused,
        _ => this,
    };
}
