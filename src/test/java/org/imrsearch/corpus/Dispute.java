package org.imrsearch.corpus;

import java.util.List;
import java.util.Optional;

/**
 * A kind of dispute: what is asked for, what the guidelines say of it, and what decides it.
 *
 * @param name the kind
 * @param weight how often it is disputed
 * @param category the DWC's category › subcategory
 * @param bodies the parts of the body it fits
 * @param requests how it is asked for
 * @param cites the guideline that usually decides it, by key; repeated keys are likelier
 * @param other guidelines that may be cited beside or instead, by key
 * @param says templates: what the guideline says
 * @param tests what decides it: it is overturned only if all are met
 * @param extra templates that may follow when the denial is upheld
 * @param never whether no record of facts overturns it
 * @param crps whether it is for complex regional pain syndrome only
 * @param flag a flag that it sets for the letter
 * @param follows the flag of another dispute whose decision it shares
 */
record Dispute(
    String name,
    int weight,
    List<String> category,
    List<String> bodies,
    List<Request> requests,
    List<String> cites,
    List<String> other,
    List<String> says,
    List<Test> tests,
    List<String> extra,
    boolean never,
    boolean crps,
    Optional<String> flag,
    Optional<String> follows) {

  static Dispute of(Node node, int weight) {
    return new Dispute(
        node.at("name").text(),
        weight,
        node.texts("category"),
        node.texts("parts"),
        node.at("requests").items().stream().map(Request::of).toList(),
        node.texts("cites"),
        node.texts("other"),
        node.texts("says"),
        node.at("tests").items().stream().map(Test::of).toList(),
        node.texts("extra"),
        node.has("never"),
        node.has("crps"),
        node.findText("flag"),
        node.findText("follows"));
  }

  /**
   * A way to ask for it.
   *
   * @param text template of the service as the letter writes it
   * @param brief template of how prose speaks of it
   * @param plural whether that is a plural
   * @param drug the drug, as the letter names it
   * @param slot the slot that counts what is asked for: "qty", "n" or "half"
   * @param counts what the count may be
   * @param only the one part of the body it fits
   * @param told a sentence that it brings to the summary
   * @param cites the guidelines on this request, by key, where it has its own
   * @param category the category of this request, where it has its own
   * @param asked its particulars
   */
  record Request(
      String text,
      String brief,
      boolean plural,
      Optional<String> drug,
      String slot,
      List<String> counts,
      Optional<String> only,
      Optional<String> told,
      List<String> cites,
      List<String> category,
      AskedFor asked) {

    static Request of(Node node) {
      String slot = node.has("qty") ? "qty" : node.has("half") ? "half" : "n";
      return new Request(
          node.at("text").text(),
          node.at("short").text(),
          node.has("plural"),
          node.findText("drug"),
          slot,
          node.texts(slot),
          node.findText("only"),
          node.findText("told"),
          node.texts("cites"),
          node.texts("category"),
          AskedFor.of(node, node.at("text").text()));
    }
  }

  /**
   * One thing that decides a dispute.
   *
   * @param fact the fact of the case it turns on; empty where it is the dispute's own
   * @param met what may speak for it; one of them is drawn
   * @param unmet what may speak against it; one of them is drawn
   */
  record Test(Optional<String> fact, List<Evidence> met, List<Evidence> unmet) {

    static Test of(Node node) {
      return new Test(
          node.findText("fact"), Evidence.of(node.find("met")), Evidence.of(node.find("unmet")));
    }

    List<Evidence> evidence(boolean isMet) {
      return isMet ? met : unmet;
    }
  }

  /**
   * Templates for one side of a test, any of which goes with any other.
   *
   * @param told for the summary; empty where the records are silent
   * @param why for the rationale
   */
  record Evidence(List<String> told, List<String> why) {

    static List<Evidence> of(Optional<Node> node) {
      return node.map(Evidence::variants).orElse(List.of());
    }

    private static List<Evidence> variants(Node node) {
      List<Node> variants = node.value() instanceof List<?> ? node.items() : List.of(node);
      return variants.stream().map(n -> new Evidence(n.texts("told"), n.texts("why"))).toList();
    }
  }
}
