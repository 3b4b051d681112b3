package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Harm;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.MendMethod;
import io.github.wireworthy.rules.wording.MemberWords;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Reports methods of serialization that take a lock which guards nothing. */
public final class SynchronizedSerializationMethod implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "synchronized-serialization-method",
        RuleInfo.Family.PROTOCOL,
        "a method of serialization takes the lock of its object, which guards nothing there",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.members().stream()
        .filter(member -> member.kind().isMethod() && member.isHeeded())
        .filter(SynchronizedSerializationMethod::isSynchronized)
        .flatMap(member -> finding(project, member));
  }

  private static boolean isSynchronized(SerialMember member) {
    return member.method().filter(method -> method.has(Modifiers.SYNCHRONIZED)).isPresent();
  }

  private Stream<Finding> finding(Project project, SerialMember member) {
    MemberWords words = new MemberWords(member);
    if (member.kind() == Kind.READ_OBJECT || member.kind() == Kind.READ_OBJECT_NO_DATA) {
      return Stream.of(
          words
              .finding(
                  info(),
                  Certainty.PROVED,
                  words.name() + " locks an object that no other thread knows yet",
                  "the object is just being made",
                  List.of("remove `synchronized`"))
              .doing(Harm.NONE)
              .with(() -> MendMethod.withoutLock(member, Fix.Safety.SAFE).stream().toList()));
    }
    return member.kind() == Kind.WRITE_OBJECT && !Locks.areTaken(project.types(), member)
        ? Stream.of(
            words
                .finding(
                    info(),
                    Certainty.LIKELY,
                    words.name() + " takes a lock that nothing else in " + words.owner() + " takes",
                    "keeps nobody from changing the object meanwhile",
                    List.of(
                        "synchronize what changes the object as well",
                        "remove `synchronized` if nothing changes it"))
                .doing(Harm.CODE)
                .with(() -> MendMethod.withoutLock(member, Fix.Safety.UNSAFE).stream().toList()))
        : Stream.empty();
  }
}
