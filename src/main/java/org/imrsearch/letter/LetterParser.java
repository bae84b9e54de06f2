package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Ruling;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.Rejection;
import org.imrsearch.vocabulary.Tokens;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * Parses a letter. Total: every text yields a determination or a typed rejection, never an
 * exception; what could not be read is an issue with its line, and no ruling is lost without one.
 * Safe for use by several threads.
 */
public final class LetterParser {
  /** Raised when the same letter would be read differently: an index made before is refused. */
  public static final int VERSION = 2;

  private final LetterLexicon lexicon;
  private final HeaderReader headers;
  private final RulingSplitter splitter;
  private final ReviewerReader reviewers;
  private final RulingReader rulings;
  private final DiagnosisReader diagnoses;
  private final MedicationReader medications;
  private final RequestFinder requests;

  /** A parser over one set of catalogues and wordings. */
  public LetterParser(LetterLexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.headers = lexicon.headerReader();
    this.splitter = new RulingSplitter(lexicon);
    this.reviewers =
        new ReviewerReader(lexicon.credentials(), lexicon.states(), vocabulary.specialties());
    this.rulings = new RulingReader(lexicon, vocabulary);
    this.diagnoses =
        new DiagnosisReader(lexicon.diagnoses(), vocabulary.diagnoses(), vocabulary.bodyParts());
    this.medications = new MedicationReader(lexicon.medications(), vocabulary.drugs());
    this.requests = lexicon.requestFinder(vocabulary.services());
  }

  /** Parses the text of one file. */
  public LetterResult parse(RawLetter raw) {
    LetterText text = LetterText.of(lexicon.glued().parted(raw.text()), lexicon.furniture());
    List<Issue> issues = new ArrayList<>();
    Optional<RulingSplitter.Split> split = splitter.split(text, issues);
    if (split.isEmpty()) {
      return rejected(raw, "no service with its decision was found in any of the known layouts");
    }
    return new LetterResult.Parsed(determination(raw, text, split.get(), issues));
  }

  /**
   * Reads a text that decides nothing, such as a denial letter or a request for authorization: what
   * it asks for, the diagnoses, drugs and guidelines that it names. Its whole text is the summary,
   * and each service a ruling without a decision and without a rationale; where no service is made
   * out, the one ruling has none. Where nothing introduces diagnoses, every one named counts.
   */
  public Determination readRequest(RawLetter raw) {
    LetterText text = LetterText.of(lexicon.glued().parted(raw.text()), lexicon.furniture());
    String flow = text.flow(0, text.length());
    Tokens tokens = Tokens.of(flow);
    List<String> services = requests.in(text);
    List<Diagnosis> introduced = diagnoses.read(tokens);
    List<Ruling> asked = new ArrayList<>();
    for (String service : services.isEmpty() ? List.of("") : services) {
      asked.add(rulings.readRequest(asked.size() + 1, service, flow));
    }
    return new Determination(
        raw.id(),
        raw.fileName(),
        Layout.UNKNOWN,
        headers.read(text, text.length(), text.length(), new ArrayList<>()),
        new Reviewer(List.of(), List.of()),
        lexicon.workerReader().read(tokens),
        introduced.isEmpty() ? diagnoses.named(tokens) : introduced,
        medications.read(tokens),
        flow,
        asked,
        List.of());
  }

  /** Reads one service that nobody has decided on, with the guidelines named in it. */
  public Ruling readService(String service) {
    return rulings.readRequest(1, service, service);
  }

  private static LetterResult rejected(RawLetter raw, String detail) {
    return new LetterResult.Rejected(
        new Rejection(raw.origin(), Rejection.Reason.NOT_A_LETTER, detail));
  }

  private Determination determination(
      RawLetter raw, LetterText text, RulingSplitter.Split split, List<Issue> issues) {
    LetterSections sections = split.sections();
    String summary = sections.summary().map(s -> text.flow(s.from(), s.to())).orElse("");
    if (summary.isEmpty()) {
      issues.add(new Issue(IssueCode.SUMMARY_MISSING, 1, "the letter has no clinical summary"));
    }
    Tokens words = Tokens.of(summary);
    Header header = header(text, sections, words, issues);
    List<Ruling> read = new ArrayList<>();
    for (RulingText ruling : split.rulings()) {
      read.add(rulings.read(read.size() + 1, ruling, issues));
    }
    return new Determination(
        header.caseNumber().map(CaseNumber::value).orElse(raw.id()),
        raw.fileName(),
        layout(split, header),
        header,
        reviewers.read(text, sections),
        lexicon.workerReader().read(words),
        diagnoses.read(words),
        medications.read(words),
        summary,
        read,
        issues);
  }

  /** In letters without a header, the summary alone gives the dates of injury and denial. */
  private Header header(
      LetterText text, LetterSections sections, Tokens summary, List<Issue> issues) {
    Header header = headers.read(text, sections.headEnd(), sections.frontEnd(), issues);
    if (header.caseNumber().isEmpty()) {
      issues.add(new Issue(IssueCode.HEADER_MISSING, 1, "no header block with a case number"));
    }
    if (header.dateOfInjury().isPresent() && header.urDenialDate().isPresent()) {
      return header;
    }
    SummaryDates.Found told = lexicon.summaryDates().read(summary);
    return new Header(
        header.caseNumber(),
        header.dateAssigned(),
        header.dateOfInjury().or(told::injury),
        header.decisionDate(),
        header.urDenialDate().or(told::denial),
        header.applicationReceived(),
        header.priority());
  }

  /**
   * The two issues layouts differ in how they cite: by "Section(s):" under an edition, or by page.
   * A letter that does neither is told by its wording or its year.
   */
  private Layout layout(RulingSplitter.Split split, Header header) {
    if (split.layout() != Layout.ISSUES) {
      return split.layout();
    }
    Set<Layout> told = EnumSet.noneOf(Layout.class);
    for (RulingText ruling : split.rulings()) {
      ruling
          .guidelines()
          .ifPresent(
              blocks -> {
                told.addAll(lexicon.layoutsTold(blocks.claimsAdministrator().orElse("")));
                told.addAll(lexicon.layoutsTold(blocks.reviewer()));
              });
    }
    if (told.contains(Layout.ISSUES_SECTIONS)) {
      return Layout.ISSUES_SECTIONS;
    }
    boolean late = header.decisionDate().filter(d -> d.getYear() >= 2016).isPresent();
    return late && told.isEmpty() ? Layout.ISSUES_SECTIONS : Layout.ISSUES;
  }
}
