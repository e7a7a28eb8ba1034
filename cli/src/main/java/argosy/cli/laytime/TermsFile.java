package argosy.cli.laytime;

import argosy.cli.laytime.LaytimeCharter.Settlement;
import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.NearNames;
import argosy.domain.draft.ProblemList;
import argosy.economics.laytime.LaytimeTerms;
import argosy.economics.laytime.LaytimeTerms.Excepted;
import argosy.economics.laytime.LaytimeTerms.NoticeClock;
import argosy.economics.laytime.LaytimeTerms.WeeklySpan;
import argosy.io.scenario.LooseFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a charter's laytime terms from YAML or JSON; `ports/NAME/…` overrides what holds for all.
final class TermsFile {
    private static final List<String> KNOWN = List.of(
            "laytimeHours",
            "laytimeTPerDay",
            "cargoT",
            "noticeHours",
            "notice",
            "excepted",
            "exceptedSpans",
            "weatherPermitting",
            "unlessUsed",
            "demurrageUsdPerDay",
            "despatchUsdPerDay",
            "zone",
            "holidays",
            "laydaysFrom",
            "settlement",
            "claimDays",
            "ports");
    private static final String PORTS = "/ports/";

    private final String file;
    private final ProblemList problems;
    private final Set<String> told;
    private final Map<String, List<DraftSetting>> byName = new LinkedHashMap<>();

    /// @param told what was said already: terms for all are read again for each port
    private TermsFile(String file, ProblemList problems, Set<String> told) {
        this.file = file;
        this.problems = problems;
        this.told = told;
    }

    /// The charter; null where problems were found.
    static @Nullable LaytimeCharter read(Path path, ProblemList problems) {
        List<DraftSetting> settings = LooseFile.settings(path, problems);
        if (problems.hasErrors()) {
            return null;
        }
        Set<String> ports = new LinkedHashSet<>();
        for (DraftSetting setting : settings) {
            if (setting.pointer().startsWith(PORTS)) {
                String rest = setting.pointer().substring(PORTS.length());
                ports.add(rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest);
            }
        }
        Set<String> told = new HashSet<>();
        TermsFile all = of(settings, List.of("/"), new TermsFile(path.toString(), problems, told));
        LaytimeTerms terms = all.terms();
        Map<String, LaytimeTerms> ofPort = new LinkedHashMap<>();
        for (String port : ports) {
            TermsFile own =
                    of(settings, List.of("/", PORTS + port + "/"), new TermsFile(path.toString(), problems, told));
            ofPort.put(port.toLowerCase(Locale.ROOT), own.terms());
        }
        Settlement settlement = all.choice("settlement", Settlement.class, Settlement.REVERSIBLE);
        Optional<DraftSetting> bar = all.find("claimDays");
        Integer claimDays = bar.isEmpty() ? null : (int) all.number("claimDays", 0, 3650, null);
        return problems.hasErrors() ? null : new LaytimeCharter(settlement, terms, ofPort, claimDays);
    }

    /// Settings below each prefix in turn; later prefixes replace what earlier ones said.
    private static TermsFile of(List<DraftSetting> settings, List<String> prefixes, TermsFile reader) {
        for (String prefix : prefixes) {
            Map<String, List<DraftSetting>> own = new LinkedHashMap<>();
            for (DraftSetting setting : settings) {
                if (setting.pointer().startsWith(prefix)) {
                    String rest = setting.pointer().substring(prefix.length());
                    String name = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
                    own.computeIfAbsent(name, it -> new ArrayList<>()).add(setting);
                }
            }
            own.forEach(reader::put);
        }
        return reader;
    }

    private void put(String name, List<DraftSetting> settings) {
        if (KNOWN.contains(name)) {
            byName.put(name, settings);
        } else {
            problem(
                    settings.getFirst(),
                    "TERM-UNKNOWN",
                    "no term is called %s".formatted(name),
                    NearNames.advice(name, KNOWN, "terms are " + String.join(", ", KNOWN)));
        }
    }

    private LaytimeTerms terms() {
        double demurrage = number("demurrageUsdPerDay", 0, 1e7, null);
        ZoneId zone = zone();
        return new LaytimeTerms(
                allowedHours(),
                number("noticeHours", 0, 240, 0.0),
                choice("excepted", Excepted.class, Excepted.SHINC),
                truth("weatherPermitting"),
                truth("unlessUsed"),
                demurrage,
                number("despatchUsdPerDay", 0, 1e7, 0.0),
                zone,
                holidays(),
                spans(),
                clock(),
                laydays(zone));
    }

    private double allowedHours() {
        if (find("laytimeTPerDay").isEmpty()) {
            return number("laytimeHours", 0, 8784, null);
        }
        return number("cargoT", 0.001, 1e6, null) / number("laytimeTPerDay", 0.001, 1e6, null) * 24;
    }

    private @Nullable NoticeClock clock() {
        Optional<DraftSetting> said = find("notice");
        if (said.isPresent() && !said.get().value().equalsIgnoreCase("gencon")) {
            problem(
                    said.get(),
                    "TERM-VALUE",
                    "notice is %s".formatted(said.get().value()),
                    "say gencon or noticeHours");
        }
        return said.isPresent() ? NoticeClock.GENCON : null;
    }

    private @Nullable Instant laydays(ZoneId zone) {
        Optional<DraftSetting> said = find("laydaysFrom");
        Optional<Instant> from = said.flatMap(it -> LocalMoment.parse(it.value(), zone));
        if (said.isPresent() && from.isEmpty()) {
            problem(said.get(), "MOMENT", "%s is no moment".formatted(said.get().value()), LocalMoment.ADVICE);
        }
        return from.orElse(null);
    }

    private ZoneId zone() {
        String said = find("zone").map(DraftSetting::value).orElse("UTC");
        if (ZoneId.getAvailableZoneIds().contains(said)) {
            return ZoneId.of(said);
        }
        find("zone")
                .ifPresent(it ->
                        problem(it, "ZONE", "%s is no time zone".formatted(said), "use one like Europe/Istanbul"));
        return ZoneId.of("UTC");
    }

    private Set<LocalDate> holidays() {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (DraftSetting setting : byName.getOrDefault("holidays", List.of())) {
            TermWords.date(setting.value())
                    .ifPresentOrElse(
                            days::add,
                            () -> problem(
                                    setting, "DATE", "%s is no date".formatted(setting.value()), "write 2026-09-01"));
        }
        return days;
    }

    private List<WeeklySpan> spans() {
        List<WeeklySpan> spans = new ArrayList<>();
        for (DraftSetting setting : byName.getOrDefault("exceptedSpans", List.of())) {
            TermWords.span(setting.value())
                    .ifPresentOrElse(
                            spans::add,
                            () -> problem(
                                    setting,
                                    "SPAN",
                                    "%s is no weekly span".formatted(setting.value()),
                                    "write SAT 12:00-MON 08:00"));
        }
        return spans;
    }

    private <E extends Enum<E>> E choice(String name, Class<E> choices, E otherwise) {
        Optional<DraftSetting> said = find(name);
        if (said.isEmpty()) {
            return otherwise;
        }
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(said.get().value().strip())) {
                return choice;
            }
        }
        String advice = "say one of " + List.of(choices.getEnumConstants());
        problem(said.get(), "TERM-VALUE", "%s is %s".formatted(name, said.get().value()), advice);
        return otherwise;
    }

    private boolean truth(String name) {
        Optional<DraftSetting> said = find(name);
        boolean known =
                said.isEmpty() || Set.of("true", "false").contains(said.get().value());
        if (!known) {
            problem(
                    said.get(),
                    "TERM-VALUE",
                    "%s is %s".formatted(name, said.get().value()),
                    "say true or false");
        }
        return said.isPresent() && said.get().value().equals("true");
    }

    private double number(String name, double least, double most, @Nullable Double otherwise) {
        Optional<DraftSetting> said = find(name);
        if (said.isEmpty() && otherwise != null) {
            return otherwise;
        }
        if (said.isEmpty()) {
            problem(
                    new DraftSetting("/" + name, "", 0),
                    "TERM-MISSING",
                    "%s is not given".formatted(name),
                    "add %s: number".formatted(name));
            return least;
        }
        Optional<Double> value = TermWords.number(said.get().value());
        if (value.isEmpty() || !(value.get() >= least && value.get() <= most)) {
            problem(
                    said.get(),
                    "NUMBER",
                    "%s is %s".formatted(name, said.get().value()),
                    "give a number from %s to %s".formatted(TermWords.plain(least), TermWords.plain(most)));
            return least;
        }
        return value.get();
    }

    private Optional<DraftSetting> find(String name) {
        List<DraftSetting> settings = byName.getOrDefault(name, List.of());
        return settings.isEmpty() ? Optional.empty() : Optional.of(settings.getFirst());
    }

    private void problem(DraftSetting setting, String code, String message, String advice) {
        if (told.add(setting.pointer() + code)) {
            problems.error(file, setting.line(), code, message, advice);
        }
    }
}
