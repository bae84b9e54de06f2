package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.vocabulary.InSessions;
import org.imrsearch.vocabulary.ServiceConcept;
import org.imrsearch.vocabulary.ServiceRequest;

/** Reads the particulars of a request: drugs, parts of the body, side and sessions. */
final class RequestReader {
  /** What is longer is no request but a letter whose parts were not made out. */
  private static final int LONGEST = 4000;

  private final RequestLexicon lexicon;
  private final RequestedDrugReader drugs;
  private final SideReader sides;

  RequestReader(RequestLexicon lexicon) {
    this.lexicon = lexicon;
    this.drugs = new RequestedDrugReader(lexicon);
    this.sides = new SideReader(lexicon);
  }

  /** Reads a request. */
  Requested read(ServiceRequest request) {
    return read(request, request.concept());
  }

  /** Reads the portion of a request that was under review; what it leaves out is the whole's. */
  Requested read(ServiceRequest portion, ServiceRequest whole) {
    Requested part = read(portion, portion.tells() ? portion.concept() : whole.concept());
    Requested all = read(whole);
    return new Requested(
        part.drugs().isEmpty() ? all.drugs() : completed(part.drugs(), all.drugs()),
        part.bodyParts().isEmpty() ? all.bodyParts() : part.bodyParts(),
        part.laterality().or(all::laterality),
        part.sessions().or(all::sessions));
  }

  private Requested read(ServiceRequest request, Optional<ServiceConcept> concept) {
    if (request.text().length() > LONGEST) {
      return new Requested(List.of(), request.partNames(), Optional.empty(), Optional.empty());
    }
    InSessions how = concept.map(ServiceConcept::sessions).orElse(InSessions.NO);
    boolean counts = how != InSessions.NO || drugs.mayRead(request);
    List<RequestWord> words = counts ? RequestWords.of(request.text(), lexicon) : List.of();
    return new Requested(
        drugs.read(request, words),
        request.partNames(),
        sides.read(request),
        SessionCounter.count(words, how));
  }

  private static List<RequestedDrug> completed(List<RequestedDrug> part, List<RequestedDrug> all) {
    List<RequestedDrug> completed = new ArrayList<>();
    for (RequestedDrug drug : part) {
      RequestedDrug same =
          all.stream().filter(d -> d.drug().equals(drug.drug())).findFirst().orElse(drug);
      completed.add(
          new RequestedDrug(
              drug.text(),
              drug.drug(),
              drug.drugClass(),
              drug.strength().or(same::strength),
              drug.quantity().or(same::quantity)));
    }
    return completed;
  }
}
