package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.flow.Value.Contents;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Adds to new arrays and collections what is put into them through the variable or field that holds
 * them. Whether that is all depends on whether they are handed on.
 */
final class ContentsScan {

  /** Methods of collections and maps that put their arguments into them. */
  private static final Pattern PUTTING =
      Pattern.compile("(add|put|offer|push|set|replace)(First|Last|IfAbsent|Element)?");

  /** Methods of collections and maps through which nothing gets in. */
  private static final Set<String> LOOKING =
      Set.of(
          "size",
          "isEmpty",
          "contains",
          "containsKey",
          "containsValue",
          "get",
          "getFirst",
          "getLast",
          "getOrDefault",
          "remove",
          "removeIf",
          "removeAll",
          "retainAll",
          "clear",
          "iterator",
          "stream",
          "forEach",
          "indexOf",
          "toString",
          "hashCode",
          "equals",
          "peek",
          "poll",
          "pop",
          "first",
          "last",
          "keySet",
          "values",
          "toArray",
          "sort");

  private final TypeTable types;
  private final Search search;
  private final Frame frame;

  ContentsScan(TypeTable types, Search search, Frame frame) {
    this.types = types;
    this.search = search;
    this.frame = frame;
  }

  /**
   * The values with their contents.
   *
   * @param occurrences of the variable or field that holds the values
   * @param isShared whether code out of view can reach it
   */
  List<Value> withContents(List<Value> values, List<Occurrence> occurrences, boolean isShared) {
    if (values.stream().noneMatch(this::isFilledLater)) {
      return values;
    }
    Contents put = put(occurrences, isShared);
    return values.stream().map(value -> filled(value, put)).toList();
  }

  private boolean isFilledLater(Value value) {
    return value instanceof Value.Array array
        ? !(array.type().element() instanceof Type.Primitive)
        : value instanceof Value.Allocation allocation && isCollection(allocation.type());
  }

  private boolean isCollection(Type type) {
    return types.system().isSubtype(type, "java.util.Collection") == TypeSystem.Answer.YES
        || types.system().isSubtype(type, "java.util.Map") == TypeSystem.Answer.YES;
  }

  private Contents put(List<Occurrence> occurrences, boolean isShared) {
    List<Value> values = new ArrayList<>();
    boolean areAll = !isShared;
    for (Occurrence occurrence : occurrences) {
      if (isPut(occurrence)) {
        Typing typing = types.typing(occurrence.body());
        for (Expression operand : occurrence.operands()) {
          values.addAll(search.values(typing, operand, frame));
        }
      } else if (!isHarmless(occurrence)) {
        areAll = false;
      }
    }
    return new Contents(List.copyOf(values), areAll);
  }

  private static boolean isPut(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.ELEMENT_STORE
        || (occurrence.role() == Occurrence.Role.RECEIVER
            && PUTTING.matcher(occurrence.method()).matches());
  }

  private boolean isHarmless(Occurrence occurrence) {
    return switch (occurrence.role()) {
      case STORE, READ, ELEMENT_STORE -> true;
      case RECEIVER -> LOOKING.contains(occurrence.method());
      case RETURNED, HANDED_ON -> search.isAsked(occurrence.name());
    };
  }

  private Value filled(Value value, Contents put) {
    if (!isFilledLater(value)) {
      return value;
    } else if (value instanceof Value.Array array) {
      return new Value.Array(array.type(), array.elements().with(put), array.location());
    }
    Value.Allocation allocation = (Value.Allocation) value;
    return new Value.Allocation(
        allocation.type(),
        allocation.body(),
        allocation.site(),
        allocation.location(),
        allocation.keeps(),
        allocation.holds().with(put));
  }
}
