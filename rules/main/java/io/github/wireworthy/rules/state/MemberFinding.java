package io.github.wireworthy.rules.state;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.rules.fix.CopyView;
import io.github.wireworthy.rules.fix.DeclareSerializable;
import io.github.wireworthy.rules.fix.MakeTransient;
import io.github.wireworthy.rules.fix.RestoreFields;
import io.github.wireworthy.rules.fix.SerializableCast;
import io.github.wireworthy.rules.wording.Advice;
import io.github.wireworthy.rules.wording.Fault;
import io.github.wireworthy.rules.wording.Passage;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.StateMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story that is told at a field or record component. */
record MemberFinding(Project project, Story<StateMember> story) {

  StateMember member() {
    return story.subject();
  }

  Fault fault() {
    return Fault.of(project.types(), story.failure());
  }

  /** {@code `Customer.log`}, {@code `log` of an anonymous `Runnable`}. */
  String name() {
    return isOfAnonymousClass()
        ? shortName() + " of " + Words.one(Words.named(member().owner()))
        : shortName();
  }

  /** {@code `Customer.log`}, {@code `log`}. */
  String shortName() {
    String field = member().field().name();
    return Words.quoted(
        isOfAnonymousClass() ? field : DisplayNames.simple(member().field().owner()) + "." + field);
  }

  private boolean isOfAnonymousClass() {
    return member().owner().kind() == TypeInfo.Kind.ANONYMOUS;
  }

  /** The finding with its message and what can be done at the member itself. */
  Finding of(RuleInfo rule, String message, String... advice) {
    List<String> help = new ArrayList<>(List.of(advice));
    help.addAll(Advice.mending(fault()));
    Finding finding =
        new Finding(
            rule,
            story.failure().certainty(),
            message,
            fault().why(),
            member().location(),
            member().owner().name() + "." + member().field().name(),
            "",
            Optional.of(story.failure().route()),
            Passage.related(story.crossings(), member().location()),
            help);
    return finding.with(this::fixes);
  }

  /** What a container holds cannot be made anew. */
  private Optional<Fix> restored() {
    return fault().isInContainer() ? Optional.empty() : RestoreFields.of(project, member());
  }

  private List<Fix> fixes() {
    Optional<Fix> declaring =
        DeclareSerializable.of(project, fault().culprit(), judge -> judge.member(member()));
    return Stream.of(
            declaring,
            SerializableCast.of(project, fault().culprit()),
            CopyView.where(project, fault().culprit()),
            MakeTransient.of(project, member()).or(this::restored))
        .flatMap(Optional::stream)
        .toList();
  }
}
