package argosy.network.passage;

import argosy.domain.Closure;
import argosy.domain.DailyEntry;
import argosy.domain.DraughtLimit;
import argosy.domain.EntryHours;
import argosy.domain.IceRegime;
import argosy.domain.Lock;
import argosy.domain.NavigationSeason;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PassageKind;
import argosy.domain.PassageRules;
import argosy.domain.Provenance;
import argosy.domain.SeasonYear;
import argosy.domain.SizeDraught;
import argosy.domain.VesselLimits;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Builds passages for tests, one trait after another.
final class PassageMaker {
    static final Provenance MADE_UP = new Provenance("made up for a test", "2026", false);

    private final String id;
    private @Nullable Double maxLoaM;
    private @Nullable Double maxDraughtM;
    private @Nullable Double speedLimitKn;
    private int lockCount;
    private double lockageHours;
    private double waitHours;
    private @Nullable MonthDay opens;
    private @Nullable MonthDay closes;
    private ZoneId zone = ZoneId.of("UTC");
    private @Nullable String permit;
    private final List<SeasonYear> years = new ArrayList<>();
    private final List<DraughtLimit> draughts = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();

    private @Nullable Double lengthKm;
    private final List<Lock> locks = new ArrayList<>();
    private final List<EntryHours> hours = new ArrayList<>();
    private final List<SizeDraught> sizes = new ArrayList<>();
    private final List<IceRegime> ice = new ArrayList<>();

    private PassageMaker(String id) {
        this.id = id;
    }

    static PassageMaker passage(String id) {
        return new PassageMaker(id);
    }

    PassageMaker loa(double metres) {
        maxLoaM = metres;
        return this;
    }

    PassageMaker draught(double metres) {
        maxDraughtM = metres;
        return this;
    }

    PassageMaker speed(double knots) {
        speedLimitKn = knots;
        return this;
    }

    PassageMaker locks(int count, double hoursEach) {
        lockCount = count;
        lockageHours = hoursEach;
        return this;
    }

    PassageMaker lengthNm(double nm) {
        lengthKm = nm * 1.852;
        return this;
    }

    PassageMaker lockAt(double km, double lockageHours, double queueHours) {
        locks.add(new Lock("lock at " + km, km, lockageHours, queueHours, MADE_UP));
        return this;
    }

    PassageMaker hours(DailyEntry daily, double overLoaM, double overDraughtM) {
        hours.add(new EntryHours(null, EnumSet.allOf(DayOfWeek.class), daily, overLoaM, 0, overDraughtM, MADE_UP));
        return this;
    }

    PassageMaker hours(EntryHours rule) {
        hours.add(rule);
        return this;
    }

    PassageMaker size(@Nullable Double upToLoaM, @Nullable Double upToBeamM, double draughtM) {
        sizes.add(new SizeDraught(upToLoaM, upToBeamM, draughtM, MADE_UP));
        return this;
    }

    PassageMaker ice(@Nullable Integer winter, String first, String last, double convoyEveryHours, String... classes) {
        ice.add(new IceRegime(
                winter,
                MonthDay.parse("--" + first),
                MonthDay.parse("--" + last),
                Set.of(classes),
                convoyEveryHours,
                MADE_UP));
        return this;
    }

    PassageMaker zone(String zoneId) {
        zone = ZoneId.of(zoneId);
        return this;
    }

    PassageMaker queue(double hours) {
        waitHours = hours;
        return this;
    }

    PassageMaker permit(String name) {
        permit = name;
        return this;
    }

    PassageMaker season(String first, String last, String zoneId) {
        opens = MonthDay.parse("--" + first);
        closes = MonthDay.parse("--" + last);
        zone = ZoneId.of(zoneId);
        return this;
    }

    PassageMaker year(String first, String last) {
        years.add(new SeasonYear(LocalDate.parse(first), LocalDate.parse(last), MADE_UP));
        return this;
    }

    PassageMaker draught(String from, String to, double metres) {
        draughts.add(new DraughtLimit(window(from, to), metres, MADE_UP));
        return this;
    }

    PassageMaker closed(String from, String to, String reason) {
        closures.add(new Closure(window(from, to), reason));
        return this;
    }

    static Window window(String from, String to) {
        return new Window(Instant.parse(from), Instant.parse(to));
    }

    Passage make() {
        NavigationSeason season =
                opens == null || closes == null ? null : new NavigationSeason(opens, closes, years, zone, MADE_UP);
        Passage plain = new Passage(
                new PassageId(id),
                "The " + id,
                PassageKind.CANAL,
                new WaterArea("RIVER"),
                maxLoaM,
                null,
                null,
                maxDraughtM,
                draughts,
                speedLimitKn,
                lockCount,
                lockageHours,
                waitHours,
                season,
                closures,
                permit,
                null,
                MADE_UP,
                PassageRules.NONE);
        return plain.withRules(new PassageRules(zone, lengthKm, locks, hours, sizes, ice));
    }

    /// A vessel of 140 m and that draught with all papers.
    static VesselLimits vessel(double draughtM) {
        return new VesselLimits(140, 16.6, draughtM, null, "Ice1", Set.of("RU-INLAND"));
    }
}
