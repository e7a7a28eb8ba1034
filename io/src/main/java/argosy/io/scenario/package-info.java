/// Scenarios as a folder of CSV and YAML, as one workbook, as one JSON file.
///
/// Knows formats only: what a cell means is said in [argosy.domain.draft]. Start reading at [ScenarioReader],
/// then [DraftReader], [CsvText] and [SettingsText].
@NullMarked
package argosy.io.scenario;

import org.jspecify.annotations.NullMarked;
