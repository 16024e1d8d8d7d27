package io.whimbrel.operation;

import java.util.List;

/** One change of a schema. */
public sealed interface Operation
        permits AddAttribute,
                AddColumn,
                AddConstraint,
                AddDomainConstraint,
                AddEnumValue,
                AddIdentity,
                AddPublicationSchema,
                AddPublicationTable,
                AdvanceIdentity,
                AdvanceSequence,
                AlterColumnType,
                AlterConstraint,
                AlterOperator,
                AlterPolicy,
                AlterSequence,
                Analyze,
                AttachIndex,
                AttachPartition,
                Backfill,
                ClusterOn,
                CommentOn,
                Commit,
                CreateCast,
                CreateCollation,
                CreateDomain,
                CreateEnum,
                CreateEventTrigger,
                CreateExtension,
                CreateForeignDataWrapper,
                CreateForeignTable,
                CreateFunction,
                CreateIndex,
                CreateOperator,
                CreatePartition,
                CreatePolicy,
                CreatePublication,
                CreateRange,
                CreateRule,
                CreateSchema,
                CreateSequence,
                CreateServer,
                CreateStatistics,
                CreateTable,
                CreateTrigger,
                CreateType,
                CreateView,
                DetachPartition,
                DropAttribute,
                DropCast,
                DropCollation,
                DropColumn,
                DropConstraint,
                DropDefault,
                DropDomain,
                DropDomainConstraint,
                DropEnum,
                DropEventTrigger,
                DropExpression,
                DropExtension,
                DropForeignDataWrapper,
                DropForeignTable,
                DropFunction,
                DropIdentity,
                DropIndex,
                DropNotNull,
                DropOperator,
                DropPolicy,
                DropPublication,
                DropPublicationSchema,
                DropPublicationTable,
                DropRange,
                DropRule,
                DropSchema,
                DropSequence,
                DropServer,
                DropStatistics,
                DropTable,
                DropTrigger,
                DropType,
                DropView,
                ExecuteSql,
                Grant,
                GrantByDefault,
                Inherit,
                KeepInStep,
                MoveIdentity,
                KeepPrivileges,
                NoInherit,
                RefuseRows,
                OnForeignTable,
                RefuseMisfits,
                Reindex,
                RenameAttribute,
                RenameColumn,
                RenameConstraint,
                RenameDomainConstraint,
                RenameEnumValue,
                RenameIndex,
                RenameObject,
                RenameSchema,
                RenameSequence,
                RenameTable,
                RenameType,
                RenameView,
                ReplaceEnum,
                ReplaceView,
                RestorePrivileges,
                RestoreRows,
                Revoke,
                RevokeByDefault,
                RunCode,
                SetAccessMethod,
                SetColumnOptions,
                SetColumnStatistics,
                SetCompression,
                SetDefault,
                SetDomainDefault,
                SetDomainNotNull,
                SetExtensionSchema,
                SetFiring,
                SetForeignOptions,
                SetIdentity,
                SetIndexStatistics,
                SetNotNull,
                SetNotNullByCheck,
                SetOptions,
                SetOwner,
                SetParameters,
                SetPublicationOptions,
                SetReplicaIdentity,
                SetRowsAside,
                SetRowSecurity,
                SetSchema,
                SetSequenceOwner,
                SetSequenceUnlogged,
                SetServerVersion,
                SetStatisticsTarget,
                SetStorage,
                SetUnlogged,
                SwapColumn,
                SwapEnum,
                TakeIdentity,
                SetWrapperFunction,
                UpdateExtension,
                ValidateConstraint,
                ValidateDomainConstraint,
                ValidateIndex {

    /**
     * What it does, for people.
     *
     * @return such as {@code create table users}
     */
    String describe();

    /**
     * How it does it.
     *
     * @return the statements in their order
     */
    List<Statement> statements();

    /**
     * How a Java migration says it, as a call on {@code op}.
     *
     * @return the call
     */
    Call call();

    /**
     * What a reviewer must know.
     *
     * @return the hazards of all its statements
     */
    default List<Hazard> hazards() {
        return statements().stream()
                .flatMap(statement -> statement.hazards().stream())
                .toList();
    }
}
