package io.github.wireworthy.rules.wording;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.rule.Finding.Related;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The crossings of a story, in words. */
public final class Passage {

  private static final int MOST = 5;

  private Passage() {}

  /** The call that a closure is handed to: {@code JavaRDD.map}; empty if there is none. */
  public static Optional<String> of(List<Crossing> crossings, Location closure) {
    return crossings.stream()
        .filter(crossing -> crossing.location().equals(closure))
        .map(Crossing::through)
        .filter(Passage::isCall)
        .findFirst();
  }

  /** The places at which a story shows, but for the one where it is told. */
  public static List<Related> related(List<Crossing> crossings, Location told) {
    List<Related> related = new ArrayList<>();
    for (Crossing crossing : crossings) {
      if (related.size() < MOST && !isToldAt(told, crossing)) {
        related.add(new Related(crossing.location(), words(crossing)));
      }
    }
    return related;
  }

  /** What becomes of a value where it is made is no other place than that. */
  private static boolean isToldAt(Location told, Crossing crossing) {
    Location location = crossing.location();
    return location.equals(told)
        || (crossing.payload() instanceof Crossing.Payload.OfConversion
            && location.file().equals(told.file())
            && location.span().contains(told.span()));
  }

  private static boolean isCall(String through) {
    int last = through.lastIndexOf('.') + 1;
    return through.startsWith("new ") || Character.isLowerCase(through.charAt(last));
  }

  private static String words(Crossing crossing) {
    Crossing.Payload payload = crossing.payload();
    if (payload instanceof Crossing.Payload.OfInstances instances) {
      return "goes along with every " + shipped(instances.type(), crossing.through());
    } else if (payload instanceof Crossing.Payload.OfConversion conversion
        && !isCall(crossing.through())) {
      return "goes along with this " + closure(conversion.closure(), crossing.through());
    } else if (payload instanceof Crossing.Payload.OfResult) {
      return "given back by " + Words.quoted(crossing.through());
    }
    return "passed to " + Words.quoted(crossing.through()) + " here";
  }

  /** {@code `CartPage`, a `Page`}. */
  private static String shipped(TypeInfo type, String base) {
    String name = Words.named(type);
    return name.equals(Words.quoted(base)) ? name : name + ", " + Words.one(Words.quoted(base));
  }

  private static String closure(Expression closure, String type) {
    if (closure instanceof Expression.New) {
      return "anonymous " + Words.quoted(type);
    }
    String kind = closure instanceof Expression.Lambda ? "lambda" : "method reference";
    return kind + " of type " + Words.quoted(type);
  }
}
