package io.github.wireworthy.fix;

import java.util.List;

/** One change of one file, told by the spans of its facts. */
public sealed interface Change
    permits AddComment,
        AddImport,
        AddInterface,
        AddMember,
        AddModifier,
        AddStatement,
        ChangeAccess,
        LiftBody,
        MoveType,
        Remove,
        RemoveModifier,
        Replace,
        ReplaceModifier {

  /** The file as it is shown to people. */
  String file();

  /** The same as edits of the file's text; none if the text has it already. */
  List<TextEdit> edits(SourceText text);
}
