namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The value of a key of a fact or of the defaults: known, absent, or unknown because of an error.</summary>
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
        /// <summary>The key is not given.</summary>
        Absent,

        /// <summary>The key was not seen, but may come after an error that ended the reading.</summary>
        Unseen,

        /// <summary>The key is given with an invalid value, which was reported.</summary>
        Refused,

        Known,
    }

    public static Setting<T> Absent { get; } = new(State.Absent);

    public static Setting<T> Unseen { get; } = new(State.Unseen);

    public static Setting<T> Refused { get; } = new(State.Refused);

    public bool IsAbsent => _state == State.Absent;

    public bool IsRefused => _state == State.Refused;

    /// <summary>Whether the value is known, or known to be absent.</summary>
    public bool IsSettled => _state is State.Absent or State.Known;

    /// <summary>Whether the key is given, with a valid or an invalid value.</summary>
    public bool IsGiven => _state is State.Refused or State.Known;

    public static Setting<T> Known(T value) => new(State.Known, value);

    /// <summary>Gets the value; false if it is absent or unknown.</summary>
    public bool TryGet(out T value)
    {
        value = _value!;
        return _state == State.Known;
    }

    /// <summary>This value, or that of the defaults if it is absent. If it may be given, the result is unknown even with a default.</summary>
    public Setting<T> OrDefault(Setting<T> ofDefaults) => _state switch
    {
        State.Absent => ofDefaults,
        State.Unseen when ofDefaults.IsGiven => Refused,
        _ => this,
    };
}
