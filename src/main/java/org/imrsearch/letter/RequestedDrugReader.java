package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.letter.RequestWord.Role;
import org.imrsearch.vocabulary.Drug;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.ServiceConcept;
import org.imrsearch.vocabulary.ServiceRequest;

/**
 * Reads the drugs of a request with strength and quantity, which stand after a drug's name and
 * before the next one's. A drug that the catalogue does not know is the words before a strength.
 */
final class RequestedDrugReader {
  private final RequestLexicon lexicon;

  RequestedDrugReader(RequestLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns whether a request asks for a drug, for all that the catalogues know. */
  boolean mayRead(ServiceRequest request) {
    return !request.drugs().isEmpty() || request.concept().map(ServiceConcept::isDrug).orElse(true);
  }

  List<RequestedDrug> read(ServiceRequest request, List<RequestWord> words) {
    if (!mayRead(request)) {
      return List.of();
    }
    List<Span> strengths = new StrengthReader(request.text(), words, lexicon).all();
    QuantityReader quantities = new QuantityReader(words);
    return !request.drugs().isEmpty()
        ? known(request, strengths, quantities)
        : unknown(request.text(), words, strengths, quantities);
  }

  private List<RequestedDrug> known(
      ServiceRequest request, List<Span> strengths, QuantityReader quantities) {
    String text = request.text();
    List<Match<Drug>> names = DrugNames.distinct(request.drugs(), text, strengths);
    boolean strengthFirst =
        strengths.stream().anyMatch(s -> leadsTo(text, s, names.getFirst().start()));
    boolean mixed = isMixed(text, strengths);
    List<RequestedDrug> read = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Match<Drug> name = names.get(i);
      int until = i + 1 < names.size() ? names.get(i + 1).start() : text.length();
      Optional<Span> strength =
          strengths.stream()
              .filter(
                  s ->
                      strengthFirst
                          ? leadsTo(text, s, name.start())
                          : s.from() >= name.start() && s.from() < until)
              .findFirst();
      Optional<String> quantity = quantities.between(name.end(), until);
      if (i == 0 && quantity.isEmpty()) {
        quantity = quantities.leading(name.start());
      }
      read.add(
          new RequestedDrug(
              DrugNames.written(name, text, strengths, lexicon.ofNames(), mixed),
              Optional.of(name.payload().generic()),
              Optional.of(name.payload().drugClass()),
              strength.map(s -> written(text, s)),
              quantity));
    }
    return SharedStrengths.distribute(read);
  }

  /** Shares in percent are of the ingredients of one cream, and its form is none of theirs. */
  private static boolean isMixed(String text, List<Span> strengths) {
    return strengths.stream().filter(s -> text.charAt(s.to() - 1) == '%').count() > 1;
  }

  /** "600mg ibuprofen": nothing stands between a strength and the name. */
  private static boolean leadsTo(String text, Span strength, int name) {
    return strength.to() <= name && text.substring(strength.to(), name).isBlank();
  }

  private static String written(String text, Span span) {
    return DrugNames.singleSpaced(text.substring(span.from(), span.to()));
  }

  private static List<RequestedDrug> unknown(
      String text, List<RequestWord> words, List<Span> strengths, QuantityReader quantities) {
    if (strengths.isEmpty()) {
      return List.of();
    }
    Span strength = strengths.getFirst();
    int at = 0;
    while (at < words.size() && words.get(at).start() < strength.from()) {
      at++;
    }
    int first = at;
    while (first > 0 && isOfName(words.get(first - 1), text)) {
      first--;
    }
    if (first == at) {
      return List.of();
    }
    String name = text.substring(words.get(first).start(), words.get(at - 1).end());
    return List.of(
        new RequestedDrug(
            DrugNames.singleSpaced(name),
            Optional.empty(),
            Optional.empty(),
            Optional.of(written(text, strength)),
            quantities.between(strength.to(), text.length())));
  }

  private static boolean isOfName(RequestWord word, String text) {
    boolean colon = word.end() < text.length() && text.charAt(word.end()) == ':';
    return word.is(Role.WORD) && !colon;
  }
}
