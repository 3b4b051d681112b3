package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out whether all objects of a class stay where they are made. */
final class Instances {

  /** More classes below one than this are not looked at. */
  private static final int MAX_SUBTYPES = 40;

  private final LocalUse localUse;
  private final TypeTable types;

  Instances(LocalUse localUse) {
    this.localUse = localUse;
    this.types = localUse.types();
  }

  boolean areLocal(TypeInfo type) {
    Deque<TypeInfo> pending = new ArrayDeque<>(List.of(type));
    Set<String> seen = new HashSet<>();
    boolean isMade = false;
    while (!pending.isEmpty()) {
      TypeInfo next = pending.poll();
      if (seen.add(next.name())) {
        pending.addAll(types.sourceSubtypes(next.name()));
        if (!next.has(Modifiers.ABSTRACT)) {
          isMade = true;
          if (seen.size() > MAX_SUBTYPES || !areOwnLocal(next)) {
            return false;
          }
        }
      }
    }
    return isMade;
  }

  private boolean areOwnLocal(TypeInfo type) {
    List<Made> creations = creations(type);
    return !creations.isEmpty()
        && creations.stream().allMatch(made -> localUse.test(made.typing(), made.creation()))
        && staysByItself(type);
  }

  private boolean staysByItself(TypeInfo type) {
    Fate fate = new Trail(localUse, true).ofItself(type);
    return !fate.leaves() && !fate.comesBack() && !fate.comesBackHeld();
  }

  private record Made(Typing typing, Expression.New creation) {}

  /** Where objects are made; empty if that cannot be told. */
  private List<Made> creations(TypeInfo type) {
    return type.kind() == TypeInfo.Kind.ANONYMOUS ? ofAnonymous(type) : ofNamed(type);
  }

  private List<Made> ofAnonymous(TypeInfo type) {
    List<Made> found = new ArrayList<>();
    TypeFact fact = type.declaration().orElseThrow();
    for (Body body : type.enclosingType().flatMap(types::find).map(types::bodies).orElseThrow()) {
      if (body.span().contains(fact.span())) {
        Optional<Expression.New> creation = localUse.around(body).creationOf(fact);
        creation.ifPresent(made -> found.add(new Made(types.typing(body), made)));
      }
    }
    return found;
  }

  /** Whether no other file can make objects of a class: it is private, local or anonymous. */
  boolean areInView(TypeInfo type) {
    return type.kind() == TypeInfo.Kind.ANONYMOUS
        || type.has(Modifiers.PRIVATE)
        || type.enclosingType()
            .flatMap(types::find)
            .filter(outer -> !outer.memberTypes().containsValue(type.name()))
            .isPresent();
  }

  private List<Made> ofNamed(TypeInfo type) {
    List<Made> found = new ArrayList<>();
    for (CreationSites.Site site : localUse.everywhere().of(type.simpleName())) {
      Typing typing = types.typing(site.body());
      if (site.made() instanceof Expression.New creation) {
        if (isOf(type, typing.resolve(creation.type()))) {
          found.add(new Made(typing, creation));
        }
      } else if (site.made() instanceof Expression.MethodReference reference
          && typing
              .invocation(reference)
              .filter(invocation -> invocation.method().owner().equals(type.name()))
              .isPresent()) {
        return List.of();
      }
    }
    return found;
  }

  private static boolean isOf(TypeInfo type, Type created) {
    return created instanceof Type.ClassType named && named.name().equals(type.name());
  }
}
