#!/bin/sh
# A shard of courses for Slurm: sbatch --array=1-8 slurm.sh COURSES… Each task builds its part with a cache that all share, into a
# folder of its own; `pusterom merge` joins them. PUSTEROM may name the program.
#SBATCH --job-name=pusterom
#SBATCH --cpus-per-task=1
#SBATCH --time=00:30:00
exec "${PUSTEROM:-pusterom}" build "$@" --quiet --shard auto --jobs "${SLURM_CPUS_PER_TASK:-1}" \
    --cache "$SLURM_SUBMIT_DIR/lager" --output "$SLURM_SUBMIT_DIR/del-$SLURM_ARRAY_TASK_ID"
