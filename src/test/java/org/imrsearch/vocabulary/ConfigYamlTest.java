package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigYamlTest {
  @TempDir Path folder;

  private ConfigYaml read(String text) {
    return ConfigYaml.read(IndexConfig.file(folder, "t.yaml", text));
  }

  @Test
  void readsEachType() {
    ConfigYaml yaml =
        read(
            """
            name: rationale
            weight: 1.5
            size: 10
            facet: true
            kind: text
            one: a
            many: [a, "b, c"]
            nested:
              depth: 2
            fields:
              - name: x
              - name: y
            """);

    assertThat(yaml.string("name")).isEqualTo("rationale");
    assertThat(yaml.decimal("weight", 0, 100)).isEqualTo(1.5);
    assertThat(yaml.integer("size", 1, 50)).isEqualTo(10);
    assertThat(yaml.bool("facet", false)).isTrue();
    assertThat(yaml.oneOf("kind", Map.of("text", 1, "keyword", 2))).isEqualTo(1);
    assertThat(yaml.strings("one")).containsExactly("a");
    assertThat(yaml.strings("many")).containsExactly("a", "b, c");
    assertThat(yaml.strings("absent")).isEmpty();
    assertThat(yaml.map("nested").integer("depth", 0, 9)).isEqualTo(2);
    assertThat(yaml.maps("fields")).extracting(f -> f.string("name")).containsExactly("x", "y");
    assertThat(yaml.optionalString("absent")).isEmpty();
    yaml.done();
  }

  @Test
  void doneReportsKeysThatNobodyAskedForAtAnyDepth() {
    ConfigYaml yaml = read("name: x\nnested:\n  depth: 1\n  dpeth: 2\n");
    yaml.string("name");
    ConfigYaml nested = yaml.map("nested");
    nested.integer("depth", 0, 9);

    assertThatThrownBy(yaml::done)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("t.yaml:4: unknown key \"dpeth\"; allowed: depth");
  }

  @Test
  void refusalsNameTheLine() {
    ConfigYaml yaml = read("a: 1\nb: many\nc: [x]\nd:\n");

    assertThatThrownBy(() -> yaml.integer("b", 1, 5))
        .hasMessageContaining("t.yaml:2: \"b\": \"many\"; allowed: a whole number from 1 to 5");
    assertThatThrownBy(() -> yaml.integer("a", 2, 5)).hasMessageContaining("t.yaml:1");
    assertThatThrownBy(() -> yaml.decimal("b", 0, 1)).hasMessageContaining("t.yaml:2");
    assertThatThrownBy(() -> yaml.string("c"))
        .hasMessageContaining("t.yaml:3: \"c\" is not a text");
    assertThatThrownBy(() -> yaml.string("d")).hasMessageContaining("missing key \"d\"");
    assertThatThrownBy(() -> yaml.map("a")).hasMessageContaining("\"a\" is not a mapping");
    assertThatThrownBy(() -> yaml.maps("a")).hasMessageContaining("\"a\": not a list");
    assertThatThrownBy(() -> yaml.oneOf("b", Map.of("few", 1, "all", 2)))
        .hasMessageContaining("t.yaml:2: \"b\": \"many\"; one of: all, few");
  }

  @Test
  void refusesWhatIsNoMapping() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("empty file");
    assertThatThrownBy(() -> read("- a\n")).hasMessageContaining("t.yaml:1: the file is not a map");
    assertThatThrownBy(() -> read("a: 1\nb: [1\nc: 2\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("not YAML");
    assertThatThrownBy(() -> read("a: 1\nb: 2\na: 3\n"))
        .hasMessageContaining("t.yaml:3: key \"a\" twice");
  }

  @Test
  void refusesRepeatedCollections() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("use no aliases of collections");
  }
}
