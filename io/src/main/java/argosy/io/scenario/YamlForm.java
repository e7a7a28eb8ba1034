package argosy.io.scenario;

import argosy.domain.draft.DraftSetting;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// Writes settings as YAML.
final class YamlForm {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private YamlForm() {}

    static String write(List<DraftSetting> settings) {
        return settings.isEmpty() ? "" : MAPPER.writeValueAsString(SettingsTree.of(settings));
    }
}
