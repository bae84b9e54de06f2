package org.imrsearch.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that letters are made of, read once from the resources under {@code /corpus}.
 *
 * @param parts parts of the body
 * @param disputes kinds of dispute
 * @param facts facts of a case that several disputes turn on
 * @param drugs drugs by the name a letter may give them
 * @param rules the grammar of sentences that belong to no dispute
 * @param diagnoses names of diagnoses
 * @param guidelines what letters cite
 * @param reviewers states and specialties
 * @param noise words that come out of a PDF joined or split
 */
record Material(
    List<BodyPart> parts,
    List<Dispute> disputes,
    Map<String, Dispute.Test> facts,
    Map<String, Drug> drugs,
    Map<String, List<String>> rules,
    Node diagnoses,
    Guidelines guidelines,
    Node reviewers,
    Node noise) {

  /**
   * How often each group of disputes comes up, of a hundred: drugs are most of what is disputed.
   */
  private static final Map<String, Integer> GROUPS =
      new LinkedHashMap<>(
          Map.of(
              "drugs", 40,
              "therapy", 18,
              "imaging", 14,
              "injections", 11,
              "surgery", 8,
              "equipment", 9));

  private static final Material ALL = read();

  static Material all() {
    return ALL;
  }

  /**
   * A drug.
   *
   * @param text as a letter names it
   * @param generic its generic name
   * @param drugClass the class of the generic
   */
  record Drug(String text, String generic, String drugClass) {}

  /** Returns the test that a dispute names, with the evidence of the fact it turns on. */
  Dispute.Test resolved(Dispute.Test test) {
    return test.fact().map(this::fact).orElse(test);
  }

  Dispute.Test fact(String name) {
    return Objects.requireNonNull(facts.get(name), name);
  }

  Drug drug(String text) {
    return Objects.requireNonNull(drugs.get(text), text);
  }

  private static Material read() {
    Map<String, List<String>> rules = new LinkedHashMap<>();
    Node letter = Node.load("letter");
    letter.entries().keySet().forEach(rule -> rules.put(rule, letter.texts(rule)));
    return new Material(
        Node.load("parts").items().stream().map(BodyPart::of).toList(),
        readDisputes(),
        readFacts(),
        readDrugs(),
        rules,
        Node.load("diagnoses"),
        new Guidelines(Node.load("guidelines")),
        Node.load("reviewers"),
        Node.load("noise"));
  }

  private static List<Dispute> readDisputes() {
    List<Dispute> disputes = new ArrayList<>();
    GROUPS.keySet().stream()
        .sorted()
        .forEach(
            group -> {
              List<Node> nodes = Node.load("disputes/" + group).items();
              int weight = Objects.requireNonNull(GROUPS.get(group)) * 100 / nodes.size();
              nodes.forEach(node -> disputes.add(Dispute.of(node, weight)));
            });
    return disputes;
  }

  private static Map<String, Dispute.Test> readFacts() {
    Map<String, Dispute.Test> facts = new LinkedHashMap<>();
    Node.load("disputes/facts")
        .entries()
        .forEach(
            (name, node) -> {
              Dispute.Test test = Dispute.Test.of(node);
              facts.put(name, new Dispute.Test(Optional.of(name), test.met(), test.unmet()));
            });
    return facts;
  }

  private static Map<String, Drug> readDrugs() {
    Map<String, Drug> drugs = new LinkedHashMap<>();
    try (InputStreamReader in =
            new InputStreamReader(
                Objects.requireNonNull(Material.class.getResourceAsStream("/corpus/drugs.csv")),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      rows.forEach(
          row ->
              drugs.put(
                  row.getField("text"),
                  new Drug(row.getField("text"), row.getField("generic"), row.getField("class"))));
    } catch (IOException e) {
      throw new UncheckedIOException("drugs.csv", e);
    }
    return drugs;
  }
}
