package argosy.domain.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a table holds.
///
/// @param key columns that together name a row
public record TableSpec(String name, String meaning, List<String> key, List<ColumnSpec> columns) {
    public TableSpec {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /// All tables a scenario may hold, its own first.
    public static List<TableSpec> all() {
        return Stream.of(ScenarioTables.ALL, ComplianceTables.ALL, CatalogueTables.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /// What scenario.yaml holds besides `prices` and `disruptions`; a column is a path in it.
    public static TableSpec settings() {
        return SettingTables.GENERAL;
    }

    /// One entry of `disruptions`.
    public static TableSpec disruptions() {
        return SettingTables.DISRUPTIONS;
    }

    public static Optional<TableSpec> find(String name) {
        return all().stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    static TableSpec get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No table %s.".formatted(name)));
    }

    public Optional<ColumnSpec> findColumn(String column) {
        return columns.stream().filter(spec -> spec.name().equals(column)).findFirst();
    }

    ColumnSpec getColumn(String column) {
        return findColumn(column)
                .orElseThrow(() -> new IllegalArgumentException("%s has no column %s.".formatted(name, column)));
    }

    List<String> columnNames() {
        return columns.stream().map(ColumnSpec::name).toList();
    }
}
