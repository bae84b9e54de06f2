package org.imrsearch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.corpus.Noise;
import org.imrsearch.corpus.TruthJson;
import org.imrsearch.determination.Layout;
import org.imrsearch.source.RawLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Letters of every layout that were made up and then spoilt: as many with each kind of noise alone,
 * and as many with all kinds at once. The figures are held a layout and a kind of noise; what was
 * missed is written to {@code target/extraction-noise-misses.txt}, with layout and noise before it.
 */
class NoisyExtractionTest {
  private static final long SEED = 20_130_925;
  private static final int LETTERS = 16;
  private static final Path MISSES = Path.of("target/extraction-noise-misses.txt");

  private static final Set<Layout> LAYOUTS = EnumSet.complementOf(EnumSet.of(Layout.UNKNOWN));
  private static final ScoreMatrix BY_LAYOUT = new ScoreMatrix();
  private static final ScoreMatrix BY_NOISE = new ScoreMatrix();

  /**
   * Letters of one layout with the same noise.
   *
   * @param layout the layout
   * @param noise the kind of noise; "all" for all at once
   * @param parsed their determinations as parsed, in JSON
   * @param truth what they say
   */
  private record Batch(Layout layout, String noise, List<String> parsed, List<String> truth) {

    /** Makes letters; those of different places have different names. */
    static Batch generate(Layout layout, Set<Noise.Kind> kinds, long place) {
      Mix mix = Mix.only(layout).with(Noise.certain(kinds));
      List<FictionalLetter> letters = CorpusGenerator.generate(SEED, place, LETTERS, mix).toList();
      return new Batch(
          layout,
          kinds.stream().map(Batch::name).reduce((one, more) -> "all").orElse("none"),
          letters.stream().flatMap(letter -> Extraction.parse(raw(letter)).stream()).toList(),
          letters.stream().map(letter -> TruthJson.line(letter.truth())).toList());
    }

    private static String name(Noise.Kind kind) {
      return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static RawLetter raw(FictionalLetter letter) {
      String file = letter.truth().sourceFile();
      return new RawLetter(letter.truth().id(), file, "/" + file, letter.text());
    }

    Extraction extraction() {
      return Extraction.of(parsed, truth);
    }
  }

  @BeforeAll
  static void parseAll() throws IOException {
    List<Batch> batches = batches();
    for (Layout layout : LAYOUTS) {
      BY_LAYOUT.add(
          layout.code(), together(batches.stream().filter(b -> b.layout() == layout).toList()));
    }
    for (String noise : batches.stream().map(Batch::noise).distinct().toList()) {
      BY_NOISE.add(noise, together(batches.stream().filter(b -> b.noise().equals(noise)).toList()));
    }
    List<String> misses = new ArrayList<>();
    for (Batch batch : batches) {
      String prefix = batch.layout().code() + "\t" + batch.noise() + "\t";
      batch.extraction().misses().forEach(miss -> misses.add(prefix + miss.line()));
    }
    Files.write(MISSES, misses);
  }

  private static List<Batch> batches() {
    List<Batch> batches = new ArrayList<>();
    for (Layout layout : LAYOUTS) {
      for (Noise.Kind kind : Noise.Kind.values()) {
        batches.add(Batch.generate(layout, EnumSet.of(kind), (long) batches.size() * LETTERS));
      }
      Set<Noise.Kind> all = EnumSet.allOf(Noise.Kind.class);
      batches.add(Batch.generate(layout, all, (long) batches.size() * LETTERS));
    }
    return batches;
  }

  private static ExtractionReport together(List<Batch> batches) {
    return Extraction.of(
            batches.stream().flatMap(batch -> batch.parsed().stream()).toList(),
            batches.stream().flatMap(batch -> batch.truth().stream()).toList())
        .report();
  }

  @Test
  void figuresAreThoseOfTheGoldenFile() throws IOException {
    Golden.of("corpus/extraction-noise.txt").holds(BY_LAYOUT.table() + "\n" + BY_NOISE.table());
  }

  @Test
  void everyFieldOfEveryLayoutIsReadWellThroughEveryNoise() {
    List<String> below = new ArrayList<>(BY_LAYOUT.belowFloor());
    below.addAll(BY_NOISE.belowFloor());
    assertThat(below).as("see %s%s%s", MISSES, BY_LAYOUT.failures(), BY_NOISE.failures()).isEmpty();
  }
}
