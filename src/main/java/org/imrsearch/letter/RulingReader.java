package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.determination.Ruling;
import org.imrsearch.vocabulary.ServiceCatalogue;
import org.imrsearch.vocabulary.ServiceConcept;
import org.imrsearch.vocabulary.ServiceRequest;
import org.imrsearch.vocabulary.Vocabulary;

/** Makes a ruling of the texts of its parts. */
final class RulingReader {
  private final PartialApproval partialApproval;
  private final RulingCitations citations;
  private final ServiceCatalogue services;
  private final RequestReader requests;

  RulingReader(LetterLexicon lexicon, Vocabulary vocabulary) {
    this.partialApproval = lexicon.partialApproval();
    this.citations = new RulingCitations(vocabulary.guidelines(), lexicon.citations());
    this.services = vocabulary.services();
    this.requests = new RequestReader(lexicon.requests());
  }

  /** Reads a ruling; what is missing from it becomes an issue. */
  Ruling read(int number, RulingText text, List<Issue> issues) {
    PartialApproval.Request request = partialApproval.read(text.request());
    if (request.service().isEmpty()) {
      issues.add(issue(IssueCode.SERVICE_MISSING, number, text, "no service"));
    }
    RulingCitations.Read cited = citations.read(number, text, issues);
    if (text.rationale().isEmpty()) {
      issues.add(issue(IssueCode.RATIONALE_MISSING, number, text, "no decision rationale"));
    }
    ServiceRequest whole = services.read(request.service());
    Optional<ServiceRequest> portion = request.eligiblePortion().map(services::read);
    Optional<ServiceConcept> concept =
        portion.filter(ServiceRequest::tells).orElse(whole).concept();
    return new Ruling(
        number,
        request.service(),
        request.eligiblePortion(),
        concept.map(ServiceConcept::category).orElse(List.of()),
        concept.map(ServiceConcept::procedure),
        portion.map(part -> requests.read(part, whole)).orElseGet(() -> requests.read(whole)),
        text.decision(),
        cited.citations(),
        cited.noEvidence(),
        text.rationale());
  }

  /**
   * Reads a request that nobody has decided on yet.
   *
   * @param text all that it stands in, where guidelines may be named
   */
  Ruling readRequest(int number, String service, String text) {
    ServiceRequest request = services.read(service);
    return new Ruling(
        number,
        service,
        Optional.empty(),
        request.concept().map(ServiceConcept::category).orElse(List.of()),
        request.concept().map(ServiceConcept::procedure),
        requests.read(request),
        Optional.empty(),
        citations.inText(text),
        List.of(),
        "");
  }

  private static Issue issue(IssueCode code, int number, RulingText text, String message) {
    return new Issue(code, text.line(), "ruling " + number + ": " + message);
  }
}
