package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;
import java.util.Optional;

/** What {@code new} gives. */
final class Creations {

  private static final String THROWABLE = "java.lang.Throwable";

  private final TypeTable types;
  private final Search search;
  private final LibraryCalls library;
  private final ContentsScan contents;

  Creations(ValueFlow flow, Search search) {
    this.types = flow.types();
    this.search = search;
    this.library = new LibraryCalls(flow, search, (closure, given) -> List.of());
    this.contents = new ContentsScan(types, search);
  }

  List<Value> created(Typing typing, Expression.New creation, Frame frame) {
    Type type = creation.body().map(this::typeOf).orElseGet(() -> typing.typeOf(creation));
    if (!(type instanceof Type.ClassType created)) {
      return search.declared(typing, creation);
    }
    Optional<Value.LibraryResult> known = library.created(typing, creation, frame);
    if (known.isPresent() && known.get().result() != KnownResult.AS_PARTS) {
      return List.of(known.get());
    }
    List<List<Value>> arguments = Construction.values(search, typing, creation.arguments(), frame);
    Value.Allocation object =
        new Value.Allocation(
            created,
            typing.body(),
            creation,
            Search.location(typing, creation.span()),
            arguments,
            known.map(Value.LibraryResult::parts).orElse(List.of()),
            contents.ofNew(typing, creation, arguments, known.isPresent()),
            List.of(),
            true);
    return List.of(isThrowable(created) ? withCauses(object) : filled(object));
  }

  /** With what the code of a collection of the sources puts into it while it is made. */
  private Value.Allocation filled(Value.Allocation object) {
    boolean hasCode =
        object.site().body().isEmpty()
            && contents.isCollection(object.type())
            && types
                .find(object.type().name())
                .filter(type -> type.origin() == TypeInfo.Origin.SOURCE)
                .isPresent();
    return hasCode
        ? object.holding(contents.ofConstruction(Construction.of(types, search, object)))
        : object;
  }

  private boolean isThrowable(Type type) {
    return types.system().isSubtype(type, THROWABLE) == TypeSystem.Answer.YES;
  }

  /** The constructors of the JDK's exceptions keep what is a throwable itself as the cause. */
  private Value withCauses(Value.Allocation object) {
    List<Value> causes =
        Construction.of(types, search, object)
            .last()
            .filter(run -> !CallValues.isOfSources(types, run.constructor()))
            .map(Construction.Run::arguments)
            .orElse(List.of())
            .stream()
            .flatMap(argument -> cause(argument).stream())
            .toList();
    return causes.isEmpty() ? object : object.keeping(causes);
  }

  private Optional<Value> cause(List<Value> argument) {
    List<Value> causes =
        argument.stream()
            .filter(value -> isThrowable(LibraryCalls.typeOf(value, new Type.Null())))
            .toList();
    return causes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.Choice(causes, causes.size() == argument.size()));
  }

  private Type typeOf(TypeFact anonymous) {
    return types.of(anonymous).asType();
  }
}
