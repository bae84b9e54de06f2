package org.imrsearch.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Layout;

/** The sample letters that are committed: which they are, and their files. */
public final class CorpusFolder {
  private static final long SEED = 20_170_104;
  private static final String TRUTH = "src/test/resources/corpus/truth/";

  /**
   * The letters of one layout.
   *
   * @param layout the layout
   * @param first the place of its first letter; places of different layouts are apart, and so are
   *     the case numbers that follow from them
   * @param letters how many
   * @param pdfs how many of them, from the first on, are PDFs
   */
  private record Share(Layout layout, int first, int letters, int pdfs) {}

  private static final List<Share> SHARES =
      List.of(
          new Share(Layout.PROFESSIONAL_REVIEW, 1, 25, 0),
          new Share(Layout.NOTICE, 1001, 40, 0),
          new Share(Layout.NUMBERED, 2001, 40, 0),
          new Share(Layout.ISSUES, 3001, 110, 3),
          new Share(Layout.ISSUES_SECTIONS, 4001, 112, 5));

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<Layout, StringBuilder> truths = new EnumMap<>(Layout.class);

  private CorpusFolder() {}

  /**
   * Makes all files.
   *
   * @return contents by path from the project's root: the letters under {@code corpus/}, and their
   *     truth, one file a layout, under the test resources
   */
  static Map<String, byte[]> files() {
    CorpusFolder folder = new CorpusFolder();
    for (Share share : SHARES) {
      folder.letters(share);
    }
    SeedLikeLetters.all().forEach(folder::text);
    folder.truths.forEach(
        (layout, lines) -> folder.put(TRUTH + layout.code() + ".ndjson", lines.toString()));
    return folder.files;
  }

  /** Returns the truth of every committed letter. */
  public static List<Determination> truth() {
    List<Determination> truth = new ArrayList<>();
    for (Share share : SHARES) {
      sheets(share).forEach(sheet -> truth.add(sheet.draft().truth()));
    }
    SeedLikeLetters.all().forEach(letter -> truth.add(letter.truth()));
    return truth;
  }

  private static List<CorpusGenerator.Sheet> sheets(Share share) {
    Mix mix = Mix.only(share.layout());
    return IntStream.range(0, share.letters())
        .mapToObj(
            i ->
                i < share.pdfs()
                    ? CorpusGenerator.sheet(SEED, share.first() + i, headed(share.layout())).asPdf()
                    : CorpusGenerator.sheet(SEED, share.first() + i, mix))
        .toList();
  }

  private static Mix headed(Layout layout) {
    return new Mix(Map.of(layout, 1), 0, Noise.NONE);
  }

  private void letters(Share share) {
    for (CorpusGenerator.Sheet sheet : sheets(share)) {
      Determination truth = sheet.draft().truth();
      if (truth.sourceFile().endsWith(".pdf")) {
        byte[] pdf = LetterPdf.write(sheet.tabled(), truth.id().hashCode());
        files.put(path(truth), pdf);
        truth(truth);
      } else {
        text(new FictionalLetter(truth, sheet.text()));
      }
    }
  }

  private void text(FictionalLetter letter) {
    put(path(letter.truth()), letter.text());
    truth(letter.truth());
  }

  private void truth(Determination truth) {
    truths
        .computeIfAbsent(truth.layout(), layout -> new StringBuilder())
        .append(TruthJson.line(truth))
        .append('\n');
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String path(Determination truth) {
    return "corpus/" + truth.layout().code() + "/" + truth.sourceFile();
  }
}
