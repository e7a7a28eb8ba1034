package argosy.domain.plan;

/// What a money line is for.
public enum MoneyCode {
    FREIGHT,
    COMMISSION,
    DEMURRAGE,
    BUNKERS_SEA,
    BUNKERS_PORT,
    BUNKERS_IDLE,
    PORT_DUES,
    CANAL_DUES,
    STRAIT_DUES,
    WAR_RISK,
    EU_ETS,
    FUEL_EU,
    TANK_CLEANING,
    OPEX,
    RELET,
    /// What a ship is worth more for standing where she does at the end.
    END_VALUE
}
