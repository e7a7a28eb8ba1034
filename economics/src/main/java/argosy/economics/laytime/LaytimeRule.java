package argosy.economics.laytime;

/// Why a span counts or does not, with the rule it rests on.
public enum LaytimeRule {
    LAYTIME(1, "laytime", "laytime allowed by the charter; BIMCO Laytime Definitions 2013, \"Laytime\""),
    UNLESS_USED(
            1, "excepted, but used", "charter: excepted unless used; BIMCO Laytime Definitions 2013, \"Unless used\""),
    ON_DEMURRAGE(
            1,
            "on demurrage",
            "BIMCO Laytime Definitions 2013, \"Demurrage\": laytime exceptions no longer apply unless the charter says so"),
    HALF_DEMURRAGE(
            0.5, "on demurrage at half rate", "ASBATANKVOY cl. 8: storm, fire, explosion, strike, breakdown of plant"),
    SHIP(0, "ship's fault", "time lost by the ship does not count: ASBATANKVOY cl. 8"),
    SHIFTING(0, "shifting to berth", "ASBATANKVOY cl. 7: moving from anchorage to berth does not count"),
    WEATHER(0, "weather", "charter: weather permitting; BIMCO Laytime Definitions 2013, \"Weather permitting\""),
    EXCEPTED(0, "excepted day", "charter: excepted days; BIMCO Laytime Definitions 2013, \"Excepted\" and \"Holiday\""),
    NOTICE(0, "notice time", "charter: laytime begins when notice time is over");

    private final double share;
    private final String reason;
    private final String source;

    LaytimeRule(double share, String reason, String source) {
        this.share = share;
        this.reason = reason;
        this.source = source;
    }

    /// Share of the time that counts: 0, 0.5 or 1.
    public double share() {
        return share;
    }

    public boolean counts() {
        return share > 0;
    }

    /// In a few words.
    public String reason() {
        return reason;
    }

    /// The clause or definition.
    public String source() {
        return source;
    }
}
