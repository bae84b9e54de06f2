package org.imrsearch.letter;

import static org.imrsearch.letter.ConfiguredLabels.add;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Layout;
import org.imrsearch.letter.LabelScanner.Form;
import org.imrsearch.vocabulary.ConfigException;
import org.imrsearch.vocabulary.ConfigFile;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.ServiceCatalogue;

/** The fixed wording of letters, read from {@code index-config/letters.yaml}. */
public final class LetterLexicon {
  private final LabelScanner<Part> parts = new LabelScanner<>();
  private final LabelScanner<LeadIn.Cue> leadIns = new LabelScanner<>();
  private final LabelScanner<PartialApproval.Wording> partialApproval = new LabelScanner<>();
  private final LabelScanner<ReviewerReader.Wording> credentials = new LabelScanner<>();
  private final Map<String, String> states = new HashMap<>();
  private final LabelScanner<Decision> verdicts = new LabelScanner<>();
  private final LabelScanner<Boolean> furniture = new LabelScanner<>();
  private final GluedWords glued;
  private final LabelScanner<Layout> layouts = new LabelScanner<>();
  private final RequestFrame requestFrame;
  private final LabelScanner<RequestLabels.Kind> requestLabels = new LabelScanner<>();
  private final LabelScanner<RequestFinder.Cue> undecided = new LabelScanner<>();
  private final LabelScanner<FinalDetermination.Label> determination = new LabelScanner<>();
  private final DecisionLine decisions;
  private final DecisionLine lenientDecisions;
  private final LabelFamilies families;
  private final LetterSigns signs;
  private final HeaderReader header;
  private final CitationLexicon citations;
  private final RequestLexicon requests;
  private final WorkerReader worker;
  private final SummaryDates summaryDates;
  private final MedicationWording medications;
  private final DiagnosisLexicon diagnoses;

  private LetterLexicon(ConfigFile file) {
    ConfigYaml yaml = ConfigYaml.read(file);
    add(furniture, yaml, "furniture", true);
    glued = new GluedWords(yaml.strings("glued"));
    readParts(yaml);
    ConfigYaml words = yaml.map("decisions");
    Set<String> decisionLabels = squeezed(words.strings("labels"));
    Map<String, Optional<Decision>> decided = decisions(words);
    decisions = new DecisionLine(decided, decisionLabels);
    decided.putAll(decisions(words.map("lenient")));
    lenientDecisions = new DecisionLine(decided, decisionLabels);
    add(determination, words, "labels", FinalDetermination.Label.DECISION, Form.COLON);
    families = new LabelFamilies(families(yaml.map("labelFamilies")), decisions);
    signs = signs(yaml.map("signs"));
    ConfigYaml sentences = yaml.map("verdicts");
    add(verdicts, sentences, "upheld", Decision.UPHELD);
    add(verdicts, sentences, "overturned", Decision.OVERTURNED);
    ConfigYaml request = yaml.map("requestFrame");
    add(requestLabels, request, "labels", RequestLabels.Kind.LABEL);
    add(requestLabels, request, "openings", RequestLabels.Kind.OPENING);
    add(determination, request, "labels", FinalDetermination.Label.SERVICE, Form.COLON);
    requestFrame = new RequestFrame(request.strings("before"), request.strings("after"));
    ConfigYaml asking = yaml.map("undecided");
    add(undecided, asking, "labels", RequestFinder.Cue.LABEL, Form.COLON);
    add(undecided, asking, "phrases", RequestFinder.Cue.PHRASE);
    ConfigYaml partial = yaml.map("partialApproval");
    add(partialApproval, partial, "whole", PartialApproval.Wording.WHOLE);
    add(partialApproval, partial, "remaining", PartialApproval.Wording.REMAINING);
    add(partialApproval, partial, "restated", PartialApproval.Wording.RESTATED);
    ConfigYaml wordings = yaml.map("issuesLayouts");
    add(layouts, wordings, "sections", Layout.ISSUES_SECTIONS);
    add(layouts, wordings, "sectionsLabels", Layout.ISSUES_SECTIONS, Form.COLON);
    add(layouts, wordings, "pages", Layout.ISSUES);
    add(layouts, wordings, "pagesLabels", Layout.ISSUES, Form.COLON);
    header = HeaderLabels.reader(yaml.map("header"));
    citations = CitationLexicon.of(yaml.map("citations"));
    requests = new RequestLexicon(yaml.map("requests"));
    worker = new WorkerReader(yaml.map("worker"));
    summaryDates = new SummaryDates(yaml.map("summaryDates"));
    medications = new MedicationWording(yaml.map("medications"));
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
    add(leadIns, leads, "disclaimer", LeadIn.Cue.DISCLAIMER);
    add(leadIns, leads, "rulings", LeadIn.Cue.RULINGS);
    add(leadIns, leads, "keep", LeadIn.Cue.KEEP);
    ConfigYaml reviewer = yaml.map("credentials");
    add(parts, reviewer, "licensure", Part.LICENSURE, Form.COLON);
    add(parts, reviewer, "specialties", Part.SPECIALTIES, Form.COLON);
    add(credentials, reviewer, "certifiedIn", ReviewerReader.Wording.CERTIFIED);
    add(credentials, reviewer, "licensedIn", ReviewerReader.Wording.LICENSED);
    ConfigYaml names = reviewer.map("states");
    for (String abbreviation : names.keys()) {
      String name = names.string(abbreviation);
      states.put(LabelScanner.squeezed(abbreviation), name);
      states.put(LabelScanner.squeezed(name), name);
    }
    ConfigYaml ruling = yaml.map("parts");
    add(parts, ruling, "claimsAdministrator", Part.CLAIMS_ADMINISTRATOR, Form.LABEL);
    add(parts, ruling, "reviewer", Part.REVIEWER, Form.LABEL);
    add(parts, ruling, "rationale", Part.RATIONALE, Form.LABEL);
    add(parts, ruling, "administratorSentence", Part.ADMINISTRATOR_SENTENCE);
    add(parts, ruling, "reviewerSentence", Part.REVIEWER_SENTENCE);
    add(parts, ruling, "determined", Part.DETERMINED);
    add(parts, ruling, "regarding", Part.REGARDING);
    add(parts, ruling, "reliedUpon", Part.RELIED_UPON);
    add(parts, ruling, "issue", Part.ISSUE, Form.COLON);
    add(parts, ruling, "reliedByReviewer", Part.RELIED_BY_REVIEWER);
    add(parts, ruling, "why", Part.WHY);
  }

  private static Map<String, Optional<Decision>> decisions(ConfigYaml yaml) {
    Map<String, Optional<Decision>> words = new HashMap<>();
    squeezed(yaml.strings("upheld")).forEach(w -> words.put(w, Optional.of(Decision.UPHELD)));
    squeezed(yaml.strings("overturned"))
        .forEach(w -> words.put(w, Optional.of(Decision.OVERTURNED)));
    squeezed(yaml.strings("neither")).forEach(w -> words.put(w, Optional.empty()));
    return words;
  }

  private static LabelFamilies.Words families(ConfigYaml yaml) {
    return new LabelFamilies.Words(
        yaml.strings("guideline"),
        yaml.strings("rationale"),
        yaml.strings("administrator"),
        yaml.strings("reviewer"),
        yaml.strings("sources"));
  }

  private static LetterSigns signs(ConfigYaml yaml) {
    List<String> strong = yaml.strings("strong");
    List<String> weak = yaml.strings("weak");
    LabelScanner<Integer> wordings = new LabelScanner<>();
    for (int i = 0; i < strong.size(); i++) {
      wordings.add(i, Form.PHRASE, strong.get(i));
    }
    for (int i = 0; i < weak.size(); i++) {
      wordings.add(strong.size() + i, Form.PHRASE, weak.get(i));
    }
    return new LetterSigns(wordings, strong.size(), yaml.integer("threshold", 1, 100));
  }

  private static Set<String> squeezed(List<String> wordings) {
    return wordings.stream().map(LabelScanner::squeezed).collect(Collectors.toSet());
  }

  LabelScanner<Part> parts() {
    return parts;
  }

  HeaderReader headerReader() {
    return header;
  }

  PartialApproval partialApproval() {
    return new PartialApproval(partialApproval);
  }

  DecisionLine decisionLine() {
    return decisions;
  }

  /** Returns what knows more words, which decide only where nothing else can stand. */
  DecisionLine lenientDecisionLine() {
    return lenientDecisions;
  }

  LabelFamilies labelFamilies() {
    return families;
  }

  LetterSigns signs() {
    return signs;
  }

  RequestLabels requestLabels() {
    return new RequestLabels(requestLabels);
  }

  FinalDetermination finalDetermination() {
    return new FinalDetermination(determination, lenientDecisions);
  }

  /** Returns which of the issues layouts the wording of a guideline block belongs to. */
  Set<Layout> layoutsTold(String block) {
    return layouts.scan(block, 0, block.length()).stream()
        .map(LabelScanner.Mark::kind)
        .collect(Collectors.toSet());
  }

  /** Returns the names of the states, by their letters and by their abbreviations. */
  Map<String, String> states() {
    return states;
  }

  LabelScanner<ReviewerReader.Wording> credentials() {
    return credentials;
  }

  LabelScanner<Decision> verdicts() {
    return verdicts;
  }

  RequestFinder requestFinder(ServiceCatalogue services) {
    return new RequestFinder(undecided, requestFrame, requestLabels(), services);
  }

  RequestFrame requestFrame() {
    return requestFrame;
  }

  GluedWords glued() {
    return glued;
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

  RequestLexicon requests() {
    return requests;
  }

  WorkerReader workerReader() {
    return worker;
  }

  SummaryDates summaryDates() {
    return summaryDates;
  }

  MedicationWording medications() {
    return medications;
  }

  DiagnosisLexicon diagnoses() {
    return diagnoses;
  }
}
