package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.Ruling;
import org.imrsearch.vocabulary.ServiceConcept;
import org.imrsearch.vocabulary.Vocabulary;

/** Makes a ruling of the texts of its parts. */
final class RulingReader {
  private final PartialApproval partialApproval;
  private final CitationReader citations;
  private final RationaleCitations rationales;
  private final Vocabulary vocabulary;

  RulingReader(LetterLexicon lexicon, Vocabulary vocabulary) {
    this.partialApproval = lexicon.partialApproval();
    this.citations = new CitationReader(vocabulary.guidelines(), lexicon.citations());
    this.rationales = new RationaleCitations(vocabulary.guidelines(), lexicon.citations());
    this.vocabulary = vocabulary;
  }

  /** Reads a ruling; what is missing from it becomes an issue. */
  Ruling read(int number, RulingText text, List<Issue> issues) {
    PartialApproval.Request request = partialApproval.read(text.request());
    if (request.service().isEmpty()) {
      issues.add(
          issue(IssueCode.SERVICE_MISSING, number, text, "a decision stands without a service"));
    }
    List<Citation> cited = new ArrayList<>();
    text.guidelines()
        .ifPresent(
            blocks -> {
              String insurer = blocks.claimsAdministrator();
              read(CitedBy.CLAIMS_ADMINISTRATOR, insurer, number, text, cited, issues);
              read(CitedBy.REVIEWER, blocks.reviewer(), number, text, cited, issues);
            });
    cited.addAll(rationales.read(text.rationale()));
    if (text.rationale().isEmpty()) {
      issues.add(issue(IssueCode.RATIONALE_MISSING, number, text, "no decision rationale"));
    }
    Optional<ServiceConcept> concept =
        vocabulary
            .services()
            .normalise(request.eligiblePortion().orElse(request.service()))
            .or(() -> vocabulary.services().normalise(request.service()));
    return new Ruling(
        number,
        request.service(),
        request.eligiblePortion(),
        concept.map(ServiceConcept::category).orElse(List.of()),
        concept.map(ServiceConcept::procedure),
        Requested.NOTHING,
        Optional.of(text.decision()),
        cited,
        List.of(),
        text.rationale());
  }

  private void read(
      CitedBy by,
      String block,
      int number,
      RulingText text,
      List<Citation> cited,
      List<Issue> issues) {
    if (block.isEmpty()) {
      issues.add(
          issue(
              IssueCode.GUIDELINE_MISSING, number, text, "no guideline block of the " + by.code()));
      return;
    }
    CitationReader.Block read = citations.read(by, block);
    cited.addAll(read.citations());
    if (!read.understood()) {
      issues.add(
          issue(
              IssueCode.CITATION_UNREADABLE,
              number,
              text,
              "no guideline was made out in \"" + shortened(block) + "\""));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "...";
  }

  private static Issue issue(IssueCode code, int number, RulingText text, String message) {
    return new Issue(code, text.line(), "ruling " + number + ": " + message);
  }
}
