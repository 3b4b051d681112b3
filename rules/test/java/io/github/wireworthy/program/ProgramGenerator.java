package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes programs by chance. */
public final class ProgramGenerator {
  private static final int DEPTH = 4;
  private static final String SEND = "static void send(ObjectOutputStream out) throws IOException";
  private static final String RUN = "void run(ObjectOutputStream out) throws IOException";

  private ProgramGenerator() {}

  /** The program of a seed; always the same. */
  public static Program of(long seed, Theme theme) {
    return of(seed, theme, Dice.seeded(seed));
  }

  /** A program that is made with other choices, to be compared with that of a seed. */
  public static Program of(long seed, Theme theme, List<Integer> choices) {
    return of(seed, theme, Dice.repeating(choices));
  }

  /** Names of everything of which a program may be made. */
  public static List<String> shapes() {
    return Stream.concat(
            new Values().names().stream(), Crossings.ALL.stream().map(Crossings.Crossing::name))
        .toList();
  }

  /** Names of all kinds of classes of the theme of declarations. */
  public static List<String> declaredShapes() {
    return DeclaredShape.names();
  }

  private static Program of(long seed, Theme theme, Dice dice) {
    String packageName = "g" + Long.toString(seed).replace('-', 'n');
    return switch (theme) {
      case ALL -> ofValue(seed, packageName, theme, dice);
      case FIXES -> Typography.any(ofValue(seed, packageName, theme, dice), dice);
      case DECLARATIONS -> Declarations.program(seed, packageName, dice);
    };
  }

  private static Program ofValue(long seed, String packageName, Theme theme, Dice dice) {
    boolean isObject = dice.below(theme == Theme.FIXES ? 4 : 2) > 0;
    boolean isSerializable = isObject && dice.onceIn(theme == Theme.FIXES ? 4 : 2);
    Unit main = new Unit("Main", "class Main" + (isSerializable ? " implements Serializable" : ""));
    Draft draft = new Draft(dice, main);
    List<String> statements = new ArrayList<>();
    Place place =
        new Place(
            draft,
            isObject ? Optional.of(main) : Optional.empty(),
            Optional.of(statements),
            2 + dice.below(DEPTH - 1));
    Piece value =
        theme == Theme.FIXES
            ? place.draft().values().fixable(place)
            : place.draft().values().any(place);
    Crossings.Crossing crossing = Crossings.any(dice);
    draft.used(crossing.name());
    crossing.writer().write(place, value);
    if (isObject) {
      main.add(SEND + " {\nnew Main().run(out);\n}");
    }
    Flows.addMethod(main, isObject ? RUN : SEND, statements);
    return draft.program(seed, packageName);
  }
}
