package argosy.server.broker;

import argosy.domain.Grade;
import argosy.domain.Port;
import argosy.domain.Window;
import argosy.domain.draft.PlaceNames;
import argosy.server.broker.BrokerCargo.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns a broker's text into cargoes for a person to confirm.
///
/// A cargo is a line with a quantity and the lines after it up to the next such line or an empty one. Load port comes
/// before discharge port. What is not found stays empty with a note; nothing is made up but what a note says.
public final class BrokerReader {
    private static final int MAX_REMARK = 200;
    private static final Pattern WORLDSCALE = Pattern.compile("\\bWS\\s*\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTRACT =
            Pattern.compile("\\b(coa|contract|контракт)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "commitment",
            "grade",
            "minT",
            "maxT",
            "loadPort",
            "dischargePort",
            "laycanOpens",
            "laycanCancels",
            "freightUsdPerT",
            "freightLumpSumUsd",
            "commissionPercent",
            "remarks");

    private final GradeWords grades;
    private final PlaceWords places;
    private final LaycanWords laycans;

    public BrokerReader(List<Port> ports, List<Grade> grades, Window period) {
        this.grades = new GradeWords(grades);
        this.places = new PlaceWords(new PlaceNames(ports));
        this.laycans = new LaycanWords(period);
    }

    /// Cargoes in the order of the text, numbered on from those in `taken`.
    public List<BrokerCargo> read(String text, Set<String> taken) {
        List<BrokerCargo> cargoes = new ArrayList<>();
        int next = 1 + taken.stream().mapToInt(BrokerReader::numberOf).max().orElse(0);
        for (Chunk chunk : chunks(text)) {
            cargoes.add(cargo(chunk, "C%02d".formatted(next++)));
        }
        return cargoes;
    }

    private static int numberOf(String id) {
        return id.matches("C\\d{1,6}") ? Integer.parseInt(id.substring(1)) : 0;
    }

    private record Chunk(int line, String text) {}

    private static List<Chunk> chunks(String text) {
        List<Chunk> chunks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                open = false;
            } else if (QuantityWords.isIn(line)) {
                chunks.add(new Chunk(i + 1, line));
                open = true;
            } else if (open) {
                Chunk last = chunks.removeLast();
                chunks.add(new Chunk(last.line(), last.text() + " " + line));
            }
        }
        return chunks;
    }

    private BrokerCargo cargo(Chunk chunk, String id) {
        Scrap scrap = new Scrap(chunk.text());
        Map<String, String> found = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        found.putAll(MoneyWords.take(scrapWithoutTolerance(scrap, found)));
        laycans.take(scrap).ifPresent(found::putAll);
        Optional<Grade> grade = grades.take(scrap);
        List<Port> ports = places.take(scrap);
        grade.ifPresent(it -> found.put("grade", it.id().value()));
        for (int i = 0; i < ports.size(); i++) {
            found.put(i == 0 ? "loadPort" : "dischargePort", ports.get(i).id().value());
        }
        found.put("id", id);
        found.put("commitment", CONTRACT.matcher(chunk.text()).find() ? "CONTRACT" : "SPOT");
        found.put("name", name(grade, ports));
        found.put(
                "remarks",
                chunk.text().substring(0, Math.min(MAX_REMARK, chunk.text().length())));
        notes.addAll(missing(found));
        notes.addAll(assumed(chunk.text(), found));
        String rest = scrap.rest();
        if (rest.length() > 2) {
            notes.add(new Note(null, "not understood: " + rest));
        }
        return new BrokerCargo(chunk.line(), chunk.text(), ordered(found), notes);
    }

    /// Quantity first: its tolerance is a percentage that is no commission.
    private static Scrap scrapWithoutTolerance(Scrap scrap, Map<String, String> found) {
        found.putAll(QuantityWords.take(scrap));
        return scrap;
    }

    private static String name(Optional<Grade> grade, List<Port> ports) {
        String what =
                grade.map(Grade::name).map(it -> it.replaceAll(" \\(.*", "")).orElse("Cargo");
        return ports.size() < 2
                ? what
                : "%s, %s to %s"
                        .formatted(what, ports.get(0).name(), ports.get(1).name());
    }

    private static SequencedMap<String, String> ordered(Map<String, String> found) {
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        boolean lump = found.containsKey("freightLumpSumUsd");
        for (String column : COLUMNS) {
            boolean otherFreight = column.equals(lump ? "freightUsdPerT" : "freightLumpSumUsd");
            if (!otherFreight) {
                cells.put(column, found.getOrDefault(column, ""));
            }
        }
        return cells;
    }

    private static List<Note> missing(Map<String, String> found) {
        List<Note> notes = new ArrayList<>();
        for (String column : List.of("grade", "loadPort", "dischargePort", "laycanOpens", "laycanCancels")) {
            if (!found.containsKey(column)) {
                notes.add(new Note(column, "not found; fill it in"));
            }
        }
        if (!found.containsKey("freightUsdPerT") && !found.containsKey("freightLumpSumUsd")) {
            notes.add(new Note("freightUsdPerT", "not found; fill it in"));
        }
        return notes;
    }

    private static List<Note> assumed(String text, Map<String, String> found) {
        List<Note> notes = new ArrayList<>();
        String opens = found.get("laycanOpens");
        if (opens != null && !text.contains(opens.substring(0, 4))) {
            notes.add(new Note("laycanOpens", "the year " + opens.substring(0, 4) + " was assumed"));
        }
        if (!found.containsKey("commissionPercent")) {
            notes.add(new Note("commissionPercent", "no commission found; empty means 0"));
        }
        if (Objects.equals(found.get("minT"), found.get("maxT"))) {
            notes.add(new Note("minT", "no range found; exactly this much"));
        }
        if (WORLDSCALE.matcher(text).find()) {
            notes.add(new Note("freightUsdPerT", "Worldscale is not turned into money here"));
        }
        return notes;
    }
}
