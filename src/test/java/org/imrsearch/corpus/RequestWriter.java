package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Layout;

/** Puts a disputed service into words. */
final class RequestWriter {
  private static final int PARTIAL_PERCENT = 16;
  private static final String UNSPECIFIED = "(unspecified quantity)";

  private final Material material;
  private final Dice dice;

  RequestWriter(Material material, Dice dice) {
    this.material = material;
    this.dice = dice;
  }

  /** Writes a service; it is overturned if all its tests are met. */
  Contested write(Dispute dispute, Site site, List<Boolean> met, Layout layout, Words caseWords) {
    List<Dispute.Request> fitting =
        dispute.requests().stream()
            .filter(r -> r.only().map(site.part().body()::equals).orElse(true))
            .filter(r -> !site.part().psyche() || !r.text().contains("{part}"))
            .toList();
    Dispute.Request request = dice.pick(fitting);
    Words words = words(request, caseWords.and(site.words()));
    Teller teller = new Teller(Map.of(), dice, Set.of());
    String count = request.counts().isEmpty() ? "" : dice.pick(request.counts());
    Words counted = words.with(request.slot(), count);
    String service = English.capitalized(teller.fill(request.text(), counted));
    String phrase = phrase(teller.fill(request.brief(), counted), request);
    List<Dispute.Evidence> evidence = evidence(dispute, met);
    Optional<Contested.Partial> partial =
        partial(request, count, service, words, layout, dispute.follows().isPresent());
    Decision decision = met.contains(false) ? Decision.UPHELD : Decision.OVERTURNED;
    return new Contested(
        dispute,
        request,
        site,
        decision,
        met,
        evidence,
        service,
        partial,
        request.asked().at(site, partial.map(Contested.Partial::count).orElse(count)),
        phrase,
        counted
            .with("request", phrase)
            .with("short", phrase)
            .with("is", request.plural() ? "are" : "is")
            .with("was", request.plural() ? "were" : "was"));
  }

  private List<Dispute.Evidence> evidence(Dispute dispute, List<Boolean> met) {
    List<Dispute.Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < met.size(); i++) {
      evidence.add(dice.pick(material.resolved(dispute.tests().get(i)).evidence(met.get(i))));
    }
    return evidence;
  }

  private Words words(Dispute.Request request, Words words) {
    int elapsed = words.find("elapsed").map(Integer::valueOf).orElse(4);
    Words more =
        words
            .with("pct", 5 * dice.between(10, 15))
            .with("low", 5 * dice.between(5, 11))
            .with("months", dice.between(3, Math.min(20, elapsed)))
            .with("weeks", dice.between(2, 8))
            .with("visits", dice.between(6, 9))
            .with("many", dice.between(18, 44))
            .with("degrees", 5 * dice.between(5, 16))
            .with("few", 5 * dice.between(1, 3));
    return request.drug().map(drug -> more.with("drug", drug)).orElse(more);
  }

  private Optional<Contested.Partial> partial(
      Dispute.Request request,
      String count,
      String service,
      Words words,
      Layout layout,
      boolean follows) {
    boolean possible = layout == Layout.ISSUES || layout == Layout.ISSUES_SECTIONS;
    if (!possible || follows || !dice.chance(PARTIAL_PERCENT)) {
      return Optional.empty();
    }
    if (service.contains(UNSPECIFIED)) {
      String granted = service.replace(UNSPECIFIED, "six sessions");
      return Optional.of(new Contested.Partial(granted, Optional.empty(), count));
    }
    boolean countable = request.slot().equals("qty") || request.slot().equals("n");
    if (!countable || count.isEmpty() || Integer.parseInt(count) < 6) {
      return Optional.empty();
    }
    int whole = Integer.parseInt(count);
    int granted = dice.between(whole / 3, whole - whole / 3);
    return Optional.of(
        new Contested.Partial(
            portion(request, words, granted),
            Optional.of(portion(request, words, whole - granted)),
            Integer.toString(whole - granted)));
  }

  private String portion(Dispute.Request request, Words words, int count) {
    Teller teller = new Teller(Map.of(), dice, Set.of());
    return English.capitalized(teller.fill(request.text(), words.with(request.slot(), count)));
  }

  /** Returns how a sentence names the service, with the article where it takes one. */
  private String phrase(String brief, Dispute.Request request) {
    boolean bare =
        brief.startsWith("the ")
            || request.plural()
            || (request.drug().isPresent() && !brief.endsWith("patch"))
            || material.rules().getOrDefault("mass", List.of()).stream().anyMatch(brief::endsWith);
    return bare ? brief : "the " + brief;
  }
}
