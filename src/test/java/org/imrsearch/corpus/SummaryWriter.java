package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Medication;

/**
 * Writes the clinical case summary from the facts, and notes which diagnoses and drugs it names.
 */
final class SummaryWriter {
  private static final Pattern WORK =
      Pattern.compile("duty|off work|shift|homebound|return to work|hours a day");

  /** How likely remarks stand between two sentences. */
  private static final int PERCENT = 26;

  private final CaseFacts facts;
  private final Material material;
  private final Teller teller;
  private final Dice dice;
  private final Optional<Remarks> remarks;
  private final List<String> sentences = new ArrayList<>();
  private final List<Diagnosis> diagnoses = new ArrayList<>();
  private final Set<String> drugs = new LinkedHashSet<>();

  SummaryWriter(
      CaseFacts facts, Material material, Teller teller, Dice dice, Optional<Remarks> remarks) {
    this.facts = facts;
    this.material = material;
    this.teller = teller;
    this.dice = dice;
    this.remarks = remarks;
  }

  Summary write() {
    String intro = teller.choose(material.rules().getOrDefault("intro", List.of()));
    sentences.add(teller.fill(intro, facts.words()));
    if (!intro.contains("job}")) {
      // The cause would have to fit the job.
      mechanism();
    }
    boolean reviewFirst = dice.chance(30);
    if (reviewFirst) {
      requests("review");
    }
    boolean diagnosesFirst = dice.chance(55);
    if (diagnosesFirst) {
      diagnoses();
    }
    history();
    complaint();
    examination();
    if (!diagnosesFirst) {
      diagnoses();
    }
    disputedFacts();
    medications();
    close(reviewFirst);
    List<String> told = remarks.map(r -> r.among(sentences, PERCENT)).orElse(sentences);
    return new Summary(String.join(" ", told), diagnoses, medicationsNamed());
  }

  private void mechanism() {
    List<String> how = facts.chief().part().words().texts("mechanism");
    if (dice.chance(70)) {
      tell("mechanism", facts.words().with("how", dice.pick(how)));
    }
  }

  private void requests(String rule) {
    List<String> phrases = facts.contested().stream().map(Contested::phrase).distinct().toList();
    boolean plural = phrases.size() > 1 || facts.contested().getFirst().request().plural();
    for (Contested c : facts.contested()) {
      c.request().drug().ifPresent(drugs::add);
    }
    tell(
        rule,
        facts
            .words()
            .with("requests", English.list(phrases, dice.chance(50)))
            .with("were", plural ? "were" : "was"));
  }

  private void diagnoses() {
    DiagnosisDrawer drawer = new DiagnosisDrawer(facts, material, dice);
    name(drawer.affirmed(), true);
    drawer.developed().ifPresent(d -> name("developed", "list", d));
    if (dice.chance(22)) {
      drawer.doubtful(Assertion.RULED_OUT).ifPresent(d -> name("doubted", "name", d));
    }
    if (dice.chance(24)) {
      drawer.doubtful(Assertion.NEGATED).ifPresent(d -> name("denied", "name", d));
    }
    if (dice.chance(28)) {
      name(drawer.past(), false);
    }
  }

  private void name(List<Diagnosis> named, boolean affirmed) {
    diagnoses.addAll(named);
    List<String> texts = named.stream().map(Diagnosis::text).toList();
    if (affirmed && dice.chance(14)) {
      sentences.add("Impression: " + impression(texts));
      return;
    }
    String rule = !affirmed ? "past" : texts.size() == 1 ? "diagnosed-one" : "diagnosed";
    tell(rule, facts.words().with("list", English.list(texts, dice.chance(40))));
  }

  private String impression(List<String> texts) {
    if (dice.chance(50)) {
      return English.capitalized(String.join("; ", texts)) + ".";
    }
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      numbered.append(i == 0 ? "" : " ").append(i + 1).append(". ");
      numbered.append(English.capitalized(texts.get(i)));
      numbered.append(i == texts.size() - 1 ? "." : ";");
    }
    return numbered.toString();
  }

  private void name(String rule, String slot, Diagnosis diagnosis) {
    diagnoses.add(diagnosis);
    tell(rule, facts.words().with(slot, diagnosis.text()));
  }

  private void history() {
    if (!facts.facts().containsKey("conservative") && dice.chance(65)) {
      tell("treated", facts.words());
    }
  }

  private void complaint() {
    tell("complaint", facts.words().with("pain", pain(facts.chief())));
    for (Site site : facts.sites().subList(1, facts.sites().size())) {
      tell("also", facts.words().with("pain", pain(site)));
    }
  }

  private String pain(Site site) {
    String pain = teller.fill(dice.pick(site.part().words().texts("complaint")), site.words());
    List<String> spread = site.part().words().texts("spread");
    return spread.isEmpty() || dice.chance(45)
        ? pain
        : pain + " going " + teller.fill(dice.pick(spread), site.words());
  }

  private void examination() {
    for (Site site : facts.sites()) {
      Words words =
          facts
              .words()
              .and(site.words())
              .with("degrees", 5 * dice.between(6, 18))
              .with("few", 5 * dice.between(1, 3));
      sentences.add(teller.say(site.part().words().texts("exam"), words));
    }
  }

  /** Tells, each once, the facts that the disputes of this letter turn on. */
  private void disputedFacts() {
    Set<String> shared = new LinkedHashSet<>();
    for (Contested c : facts.contested()) {
      c.request().told().ifPresent(t -> sentences.add(teller.fill(t, c.words())));
      for (int i = 0; i < c.met().size(); i++) {
        Dispute.Test test = c.dispute().tests().get(i);
        if (test.fact().map(shared::add).orElse(true)) {
          told(c.evidence().get(i).told(), c);
        }
      }
    }
  }

  private void told(List<String> templates, Contested contested) {
    if (!templates.isEmpty()) {
      contested.request().drug().ifPresent(drugs::add);
      sentences.add(teller.say(templates, contested.words()));
    }
  }

  private void medications() {
    List<String> listed = new ArrayList<>();
    facts.contested().forEach(c -> c.request().drug().ifPresent(listed::add));
    List<String> others =
        dice.some(
            List.copyOf(material.drugs().keySet()), dice.between(listed.isEmpty() ? 0 : 1, 5));
    for (String other : others) {
      if (listed.stream().noneMatch(d -> sameDrug(d, other))) {
        listed.add(other);
      }
    }
    if (!listed.isEmpty() && dice.chance(90)) {
      drugs.addAll(listed);
      List<String> shown = dice.some(listed, listed.size());
      tell("taking", facts.words().with("list", English.list(shown, dice.chance(50))));
    }
  }

  private boolean sameDrug(String one, String other) {
    return material.drug(one).generic().equals(material.drug(other).generic());
  }

  private void close(boolean reviewed) {
    // Some facts tell how the worker works; a second account would contradict them.
    if (sentences.stream().noneMatch(s -> WORK.matcher(s).find()) && dice.chance(75)) {
      tell("work", facts.words());
    }
    if (!reviewed) {
      requests("plan");
    }
    if (dice.chance(35)) {
      tell("form", facts.words());
    }
  }

  private void tell(String rule, Words words) {
    sentences.add(teller.tell(rule, words));
  }

  private List<Medication> medicationsNamed() {
    String text = String.join(" ", sentences);
    Map<String, Integer> places = new HashMap<>();
    drugs.forEach(
        d -> places.put(d, text.toLowerCase(Locale.ROOT).indexOf(d.toLowerCase(Locale.ROOT))));
    return drugs.stream()
        .filter(d -> places.getOrDefault(d, -1) >= 0)
        .sorted(Comparator.comparing(d -> places.getOrDefault(d, 0)))
        .map(material::drug)
        .map(d -> new Medication(d.text(), Optional.of(d.generic()), Optional.of(d.drugClass())))
        .toList();
  }
}
