{
  "this": "is JSON",
  "in": ["a", "file", "called", ".java"]
}
