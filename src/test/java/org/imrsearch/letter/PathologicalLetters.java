package org.imrsearch.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts that would keep a careless parser busy for hours, by what they are made of. */
public final class PathologicalLetters {
  private static final String SUMMARY = "CLINICAL CASE SUMMARY\nA 40 year old man fell. ";
  private static final String RULINGS = "\nIMR ISSUES, DECISIONS AND RATIONALES\n";
  private static final String RULED = "\nMRI: Upheld\nMAXIMUS guideline: Decision based on MTUS ";
  private static final String END = "\nDecision rationale: It is.\n";
  private static final Path DRUGS = Path.of("index-config/drugs.csv");

  private final Map<String, Text> texts = new LinkedHashMap<>();

  /**
   * A text of any length.
   *
   * @param before its beginning
   * @param piece what its middle consists of, by place
   * @param after its end
   */
  private record Text(String before, IntFunction<String> piece, String after) {
    String of(int length) {
      StringBuilder text = new StringBuilder(length + 1000).append(before);
      for (int i = 0; text.length() + after.length() < length; i++) {
        text.append(piece.apply(i));
      }
      return text.append(after).toString();
    }
  }

  private PathologicalLetters() {
    wholeLetters();
    headers();
    summaries();
    rulings();
    guidelineBlocks();
    rationales();
    olderLayouts();
  }

  /** Returns the texts by name, each made to a length when it is asked for. */
  public static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    new PathologicalLetters().texts.forEach((name, text) -> all.put(name, text::of));
    return all;
  }

  private void wholeLetters() {
    put("one word", "", "a", "");
    put("digits only", "", "1234567890", "");
    put("commas only", "", ",", "");
    put("opening brackets only", "", "(", "");
    put("combining characters", SUMMARY, "e\u0301\u0327", RULINGS + RULED + END);
    put("form feeds between words", SUMMARY, "pain\f\n\f", RULINGS + RULED + END);
    put("one line a word", SUMMARY, "pain\n\n", RULINGS + RULED + END);
    put("blanks", SUMMARY, "          ", RULINGS + RULED + END);
    List<String> labels = labels();
    texts.put(
        "all labels in turn",
        new Text("", i -> labels.get(i % labels.size()) + ": ", RULINGS + RULED + END));
    texts.put(
        "all labels, a line each",
        new Text("", i -> labels.get(i % labels.size()) + "\n", RULINGS + RULED + END));
  }

  private void headers() {
    String end = SUMMARY + RULINGS + RULED + END;
    put("header labels", "", "Case Number: Date Assigned: Date of Injury: Priority: ", end);
    put("dates", "Date of Injury: ", "12/12/2012 ", end);
    put("dates in words", "", "August 12, 2012 ", end);
    put("table cells of two lines", "", "Application\n", end);
  }

  private void summaries() {
    String end = "." + RULINGS + RULED + END;
    List<String> drugs = drugs();
    texts.put(
        "all drugs",
        new Text(SUMMARY + "Medications: ", i -> drugs.get(i % drugs.size()) + ", ", end));
    texts.put(
        "diagnoses, one list",
        new Text(SUMMARY + "Diagnoses include ", i -> "lumbar strain " + i + ", ", end));
    put("diagnoses, numbered", SUMMARY + "Diagnoses: ", "1. Lumbar strain; ", end);
    put("introductions of diagnoses", SUMMARY, "diagnoses of ", end);
    put("and", SUMMARY + "Diagnoses include ", "and ", end);
    put("no", SUMMARY, "no ", end);
    put("rule out", SUMMARY, "rule out ", end);
    put("ruled out diagnoses", SUMMARY, "rule out lumbar strain and ", end);
    put("a part of the body far away", SUMMARY, "rule out HNP ", "low back" + end);
    put("ages", SUMMARY, "52-year-old male ", end);
    put("denials", SUMMARY, "Utilization review denied it on 12/12/2012 ", end);
  }

  private void rulings() {
    String start = SUMMARY + RULINGS;
    put("rulings", start, "MRI: Upheld\nMAXIMUS guideline: x\nDecision rationale: y.\n", "");
    put("decisions", start, ": Upheld ", END);
    put("decisions, a line each", start, "a: Upheld\n", END);
    put("item numbers", start, "1) ", RULED + END);
    put("item numbers, a line each", start, "1)\n", RULED + END);
    put("a service before its decision", start, "MRI of the left knee ", ": Upheld\n" + END);
    texts.put(
        "rulings of unknown words",
        new Text(
            start, i -> words(i) + ": Upheld\nMAXIMUS guideline: x\nDecision rationale: y.\n", ""));
    put("commas before a decision", start + "MRI", ",", ": Upheld\n" + END);
    put("colons before a decision", start + "MRI", ": ", ": Upheld\n" + END);
    put("brackets before a decision", start + "MRI ", "(left) ", ": Upheld\n" + END);
    put("a service of lines", start, "MRI of the left knee\n", ": Upheld\n" + END);
    put("partial approvals", start, "x was the original request. ", ": Upheld\n" + END);
    put(
        "remaining portions",
        start + "x was the original request. ",
        "The remaining IMR eligible portion of the original request, ",
        ": Upheld\n" + END);
    put("guideline labels", start, "MAXIMUS guideline: ", END);
    put("rationale labels", start + RULED, "Decision rationale: ", END);
  }

  private void guidelineBlocks() {
    String start = SUMMARY + RULINGS + RULED;
    put("section labels", start + "Chronic Pain 2009, ", "Section(s): ", END);
    put("sections", start + "Low Back Complaints 2004, Section(s): ", "Special Studies, ", END);
    put("documents", start, "Low Back Complaints 2004, and ", END);
    texts.put(
        "page ranges",
        new Text(
            start + "Chronic Pain Page(s): ",
            i -> (2 * i % 900 + 1) + "-" + (2 * i % 900 + 2) + ", ",
            END));
    put("citations", start, "Opioids. Decision based on MTUS ", END);
    put("other evidence", start + "x. Decision based on Non-MTUS ", "http://a.b/c, ODG; ", END);
    put("brackets in a citation", start + "Chronic Pain ", "(", END);
  }

  private void rationales() {
    String start = SUMMARY + RULINGS + RULED + "\nDecision rationale: ";
    put("pages in a rationale", start, "page 57 of the MTUS ", "");
    put("documents in a rationale", start, "MTUS Chronic Pain Guidelines ", "");
  }

  private void olderLayouts() {
    put(
        "verdicts of 2013",
        "IMR DECISION(S) AND RATIONALE(S)\n",
        "1. x is not medically necessary. ",
        "\nThe Physician Reviewer's decision rationale: y");
    put(
        "items of a notice",
        "Notice of Independent Medical Review Determination\n",
        "1) MAXIMUS Federal Services, Inc. has determined the request for x is not medically"
            + " necessary.\n",
        "1) Regarding the request for x:\nRationale for the Decision:\ny");
    put(
        "sentences that cite",
        "1. x is not medically necessary.\nThe Physician Reviewer based his/her decision on y ",
        "the Physician Reviewer based his/her decision on the ",
        "\nThe Physician Reviewer's decision rationale: z");
    put("issues of a review", "", "ISSUE AT DISPUTE: 1. x\n", "CASE SUMMARY: y\n");
  }

  /** Thirty words that no catalogue knows. */
  private static String words(int place) {
    StringBuilder words = new StringBuilder("the");
    for (int i = 0; i < 30; i++) {
      words.append(" qu").append(Integer.toString(place * 31 + i * 7919 + 50_000, 36)).append("ix");
    }
    return words.toString();
  }

  private void put(String name, String before, String piece, String after) {
    texts.put(name, new Text(before, i -> piece, after));
  }

  /** The wordings of the settings, whatever they label. */
  private static List<String> labels() {
    return lines(TestLetters.CONFIG.resolve("letters.yaml")).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2))
        .toList();
  }

  private static List<String> drugs() {
    return lines(DRUGS).stream()
        .skip(1)
        .map(line -> line.substring(0, Math.max(1, line.indexOf(','))))
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
