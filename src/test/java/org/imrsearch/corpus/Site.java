package org.imrsearch.corpus;

/**
 * A part of the body in one case.
 *
 * @param part the part
 * @param side "left" or "right"; for a part in the middle, the side the complaint goes to
 * @param name how this letter speaks of it: "right shoulder", "lumbar spine"
 * @param words what its slots stand for
 */
record Site(BodyPart part, String side, String name, Words words) {

  static Site draw(BodyPart part, Dice dice) {
    String side = dice.chance(55) ? "right" : "left";
    String bare = dice.pick(part.names());
    String name = part.sided() ? side + " " + bare : bare;
    Words words =
        Words.NONE
            .with("part", name)
            .with("side", side)
            .with("joint", bare)
            .with("limb", part.limb())
            .with("limbs", part.limb().replace("extremity", "extremities"));
    for (String slot : new String[] {"levels", "dermatome", "reflex"}) {
      if (part.words().has(slot)) {
        words =
            words.with(slot.equals("levels") ? "level" : slot, dice.pick(part.words().texts(slot)));
      }
    }
    for (String slot : new String[] {"region", "bend"}) {
      if (part.words().has(slot)) {
        words = words.with(slot, part.words().at(slot).text());
      }
    }
    return new Site(part, side, name, words);
  }
}
