/**
 * From two schemas to the ordered operations that turn one into the other.
 *
 * <p>One {@link io.whimbrel.diff.Differ} per kind of object says how that kind is created, dropped and
 * altered; {@link io.whimbrel.diff.Rebuilding} finds what must be dropped and created again because
 * something under it changes; {@link io.whimbrel.diff.Ordering} puts the changes in an order that the
 * dependencies allow. A downgrade is the same diff the other way.
 *
 * <p>Where to look:
 *
 * <ul>
 *   <li>The way through: Diff with its DiffOptions and Questions takes a Leg, or several with an Interim between them;
 *       Differ, Comparison and Change are what all kinds are told in; OnForeignTable's rules are in ForeignTables.
 *   <li>Tables: TableDiffer with TableCreation, TableRemoval and TableOptionsDiffer; ColumnsDiffer, ColumnDiffer, NotNullDiffer
 *       with NullBarriers, ColumnStorageDiffer; ConstraintDiffer, ConstraintState, IndexDiffer, ParameterChanges; Rechecks.
 *   <li>Types: EnumDiffer, CompositeTypeDiffer, DomainDiffer, DomainChecksDiffer; Casts and Restriction of values.
 *   <li>Other kinds: NamespaceDiffer, SequenceDiffer, SequenceLogging, ViewDiffer, FunctionDiffer, PolicyDiffer,
 *       ExtensionDiffer, MovedExtensions, PublicationDiffer, PublishedTableDiffer, ForeignDiffer; DefinedDiffer for those
 *       that are but their definition.
 *   <li>What depends on what: Dependents, Hanging, Presence; MadeOf, RowHolders, RowMakers, RowCasts, Brackets, TurnedInsideOut and InnerDomains of
 *       types; Circles, Cycles; ColumnsByPlace by ColumnLists behind a FromItem.
 *   <li>What is made again: Rebuilding, from Seeds and what is Gone; Meaning of texts; Transit and Detour of columns;
 *       ForgottenCasts, and TextCasts and JsonCasts that are away meanwhile.
 *   <li>The order: Ordering by Precedence, with a Milestone for what is no object; LeavingColumns leave their types first,
 *       Overloads go before what calls others, and what makes rows comes behind their Reshaping.
 *   <li>Other names: Namesakes, DerivedNames, NameCycles, PassingNames, FormerName, FreeName.
 *   <li>Values that change their shape: Shape, Fields, Reshaped, OtherRows, NamedFields (through jsonb) with JsonForms,
 *       PlacedFields (through text) with PrintedFields; what can't be kept is looked for before by LostFields, InnerMisfits and
 *       InnerLabels, along PathsTo it.
 *   <li>Partitions and children: Families, Partings, ComputedApart, HierarchyDiffer, KeyHolds, PartitionLocks; InheritedColumns,
 *       InheritedConstraints, InheritedTriggers, SharedChecks, InnerKeys of what they have from their parents; Repartitioned
 *       with RestoredRows, PartitionKeys, MutualKeys, QuietTriggers.
 *   <li>Rights: OwnersComparison, PrivilegesComparison with Rights, FuturePrivilegesDiffer with FutureRights,
 *       KeptPrivileges.
 *   <li>Online forms, which come behind all that: the package {@code online}.
 * </ul>
 *
 * <p>Allowed neighbours: {@code schema}, {@code operation}.
 */
@NullMarked
package io.whimbrel.diff;

import org.jspecify.annotations.NullMarked;
