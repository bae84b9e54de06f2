package org.imrsearch.letter;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Layout;
import org.imrsearch.letter.LabelScanner.Form;
import org.imrsearch.vocabulary.ConfigException;
import org.imrsearch.vocabulary.ConfigFile;
import org.imrsearch.vocabulary.ConfigYaml;

/** The fixed wording of letters, read from {@code index-config/letters.yaml}. */
public final class LetterLexicon {
  private final LabelScanner<Part> parts = new LabelScanner<>();
  private final LabelScanner<HeaderReader.Label> headerLabels = new LabelScanner<>();
  private final LabelScanner<LeadIn.Cue> leadIns = new LabelScanner<>();
  private final LabelScanner<PartialApproval.Wording> partialApproval = new LabelScanner<>();
  private final LabelScanner<ReviewerReader.Wording> credentials = new LabelScanner<>();
  private final LabelScanner<Decision> verdicts = new LabelScanner<>();
  private final LabelScanner<Boolean> furniture = new LabelScanner<>();
  private final LabelScanner<Layout> layouts = new LabelScanner<>();
  private final RequestFrame requestFrame;
  private final Map<String, Decision> decisions = new HashMap<>();
  private final List<String> priorities;
  private final CitationLexicon citations;
  private final WorkerReader worker;
  private final SummaryDates summaryDates;
  private final DiagnosisLexicon diagnoses;

  private LetterLexicon(ConfigFile file) {
    ConfigYaml yaml = ConfigYaml.read(file);
    add(furniture, yaml, "furniture", true);
    readParts(yaml);
    ConfigYaml words = yaml.map("decisions");
    words.strings("upheld").forEach(w -> decisions.put(squeezed(w), Decision.UPHELD));
    words.strings("overturned").forEach(w -> decisions.put(squeezed(w), Decision.OVERTURNED));
    ConfigYaml sentences = yaml.map("verdicts");
    add(verdicts, sentences, "upheld", Decision.UPHELD);
    add(verdicts, sentences, "overturned", Decision.OVERTURNED);
    ConfigYaml request = yaml.map("requestFrame");
    requestFrame = new RequestFrame(request.strings("before"), request.strings("after"));
    ConfigYaml partial = yaml.map("partialApproval");
    add(partialApproval, partial, "whole", PartialApproval.Wording.WHOLE);
    add(partialApproval, partial, "remaining", PartialApproval.Wording.REMAINING);
    add(partialApproval, partial, "restated", PartialApproval.Wording.RESTATED);
    ConfigYaml wordings = yaml.map("issuesLayouts");
    add(layouts, wordings, "sections", Layout.ISSUES_SECTIONS);
    add(layouts, wordings, "sectionsLabels", Layout.ISSUES_SECTIONS, Form.COLON);
    add(layouts, wordings, "pages", Layout.ISSUES);
    add(layouts, wordings, "pagesLabels", Layout.ISSUES, Form.COLON);
    ConfigYaml header = yaml.map("header");
    readHeader(header);
    priorities = header.strings("priorities");
    citations = CitationLexicon.of(yaml.map("citations"));
    worker = new WorkerReader(yaml.map("worker"));
    summaryDates = new SummaryDates(yaml.map("summaryDates"));
    diagnoses = new DiagnosisLexicon(yaml.map("diagnoses"));
    yaml.done();
  }

  /**
   * Reads {@code letters.yaml} in a folder.
   *
   * @throws ConfigException when it is missing or has a mistake
   */
  public static LetterLexicon load(Path indexConfigFolder) {
    return new LetterLexicon(file(indexConfigFolder));
  }

  private static ConfigFile file(Path indexConfigFolder) {
    return ConfigFile.read(indexConfigFolder.resolve("letters.yaml"));
  }

  /**
   * Returns what changes when the wording does, and with it what an index holds; reads the file but
   * makes nothing of it.
   *
   * @throws ConfigException when it is missing
   */
  public static String fingerprint(Path indexConfigFolder) {
    return ConfigFile.fingerprint(List.of(file(indexConfigFolder)));
  }

  private void readParts(ConfigYaml yaml) {
    ConfigYaml headings = yaml.map("headings");
    add(parts, headings, "how", Part.HOW, Form.HEADING);
    add(parts, headings, "documents", Part.DOCUMENTS, Form.HEADING);
    add(parts, headings, "summary", Part.SUMMARY, Form.HEADING);
    add(parts, headings, "rulings", Part.RULINGS, Form.HEADING);
    add(parts, headings, "end", Part.END, Form.HEADING);
    ConfigYaml leads = yaml.map("leadIns");
    add(leadIns, leads, "summary", LeadIn.Cue.SUMMARY);
    add(leadIns, leads, "rulings", LeadIn.Cue.RULINGS);
    add(leadIns, leads, "keep", LeadIn.Cue.KEEP);
    ConfigYaml reviewer = yaml.map("credentials");
    add(parts, reviewer, "licensure", Part.LICENSURE, Form.COLON);
    add(parts, reviewer, "specialties", Part.SPECIALTIES, Form.COLON);
    add(credentials, reviewer, "certifiedIn", ReviewerReader.Wording.CERTIFIED);
    add(credentials, reviewer, "licensedIn", ReviewerReader.Wording.LICENSED);
    ConfigYaml ruling = yaml.map("parts");
    add(parts, ruling, "claimsAdministrator", Part.CLAIMS_ADMINISTRATOR, Form.COLON);
    add(parts, ruling, "reviewer", Part.REVIEWER, Form.COLON);
    add(parts, ruling, "rationale", Part.RATIONALE, Form.COLON);
    add(parts, ruling, "administratorSentence", Part.ADMINISTRATOR_SENTENCE);
    add(parts, ruling, "reviewerSentence", Part.REVIEWER_SENTENCE);
    add(parts, ruling, "determined", Part.DETERMINED);
    add(parts, ruling, "regarding", Part.REGARDING);
    add(parts, ruling, "reliedUpon", Part.RELIED_UPON);
    add(parts, ruling, "issue", Part.ISSUE, Form.COLON);
    add(parts, ruling, "whyNotNecessary", Part.WHY_NOT_NECESSARY, Form.COLON);
    add(parts, ruling, "whyNecessary", Part.WHY_NECESSARY, Form.COLON);
  }

  private void readHeader(ConfigYaml header) {
    add(headerLabels, header, "caseNumber", HeaderReader.Label.CASE_NUMBER, Form.COLON);
    add(headerLabels, header, "dateAssigned", HeaderReader.Label.DATE_ASSIGNED, Form.COLON);
    add(headerLabels, header, "dateOfInjury", HeaderReader.Label.DATE_OF_INJURY, Form.COLON);
    add(headerLabels, header, "decisionDate", HeaderReader.Label.DECISION_DATE, Form.COLON);
    add(headerLabels, header, "urDenialDate", HeaderReader.Label.UR_DENIAL_DATE, Form.COLON);
    add(headerLabels, header, "priority", HeaderReader.Label.PRIORITY, Form.COLON);
    HeaderReader.Label received = HeaderReader.Label.APPLICATION_RECEIVED;
    add(headerLabels, header, "applicationReceived", received, Form.COLON);
    add(headerLabels, header, "applicationFirstLine", received, Form.PHRASE);
  }

  private static <K> void add(LabelScanner<K> labels, ConfigYaml yaml, String key, K kind) {
    add(labels, yaml, key, kind, Form.PHRASE);
  }

  private static <K> void add(
      LabelScanner<K> labels, ConfigYaml yaml, String key, K kind, Form form) {
    for (String wording : yaml.strings(key)) {
      if (squeezed(wording).length() < LabelScanner.KEY_LENGTH) {
        throw yaml.error(key, "\"" + wording + "\" is too short", "give four letters at least");
      }
      labels.add(kind, form, wording);
    }
  }

  private static String squeezed(String wording) {
    StringBuilder letters = new StringBuilder();
    wording.chars().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  LabelScanner<Part> parts() {
    return parts;
  }

  HeaderReader headerReader() {
    return new HeaderReader(headerLabels, priorities);
  }

  PartialApproval partialApproval() {
    return new PartialApproval(partialApproval);
  }

  DecisionLine decisionLine() {
    return new DecisionLine(decisions);
  }

  /** Returns which of the issues layouts the wording of a guideline block belongs to. */
  Set<Layout> layoutsTold(String block) {
    return layouts.scan(block, 0, block.length()).stream()
        .map(LabelScanner.Mark::kind)
        .collect(Collectors.toSet());
  }

  LabelScanner<ReviewerReader.Wording> credentials() {
    return credentials;
  }

  LabelScanner<Decision> verdicts() {
    return verdicts;
  }

  RequestFrame requestFrame() {
    return requestFrame;
  }

  LabelScanner<Boolean> furniture() {
    return furniture;
  }

  LeadIn leadIn() {
    return new LeadIn(leadIns, decisionLine());
  }

  CitationLexicon citations() {
    return citations;
  }

  WorkerReader workerReader() {
    return worker;
  }

  SummaryDates summaryDates() {
    return summaryDates;
  }

  DiagnosisLexicon diagnoses() {
    return diagnoses;
  }
}
