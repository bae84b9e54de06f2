package org.imrsearch.vocabulary;

import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The nodes of a YAML file. Nothing is constructed from them: nodes keep their lines. */
final class YamlDocument {
  static final MappingNode EMPTY = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);

  /** The failsafe schema leaves every scalar a text, without a regular expression for each type. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setMaxAliasesForCollections(0)
          .setUseMarks(true)
          .build();

  private YamlDocument() {}

  static Node compose(ConfigFile file) {
    try {
      return new Compose(SETTINGS)
          .composeString(file.text())
          .orElseThrow(() -> new ConfigException(file.path(), 0, "empty file", "fill it in"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(YamlDocument::line).orElse(0);
      throw new ConfigException(
          file.path(), line, "not YAML (" + e.getProblem() + ")", "mend it", e);
    } catch (YamlEngineException e) {
      throw new ConfigException(
          file.path(), 0, "refused (" + e.getMessage() + ")", "use no aliases of collections", e);
    }
  }

  static int line(Node node) {
    return node.getStartMark().map(YamlDocument::line).orElse(0);
  }

  static String text(Path file, Node node, String what) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new ConfigException(file, line(node), what + " is not a text", "write one value");
  }

  static MappingNode mapping(Path file, Node node, String what) {
    if (node instanceof MappingNode mapping) {
      return mapping;
    }
    throw new ConfigException(
        file, line(node), what + " is not a mapping", "write keys, each with a value");
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
